import type { Finding, Place, Severity } from '../findings/finding.ts';
import type { Library } from '../library/model.ts';
import type { TellingName } from './privacy/get-name-details.ts';
import type { WrittenDetail } from './privacy/private-detail.ts';
import type { TextFile } from './text/text-file.ts';

/** All that the rules look at. What several of them need is found once, before the first of them runs. */
export interface RuleContext {
  readonly library: Library;
  /** Every text file of the content folder by its path: briefings, and the lists and settings beside them. */
  readonly files: ReadonlyMap<string, TextFile>;
  /** The authors' own words of each briefing by file: as long as its text, everything else blank. */
  readonly prose: ReadonlyMap<string, string>;
  /** Private details by file, without those that the board has made public. */
  readonly privateDetails: ReadonlyMap<string, readonly WrittenDetail[]>;
  /** Files and folders whose own names hold private details. */
  readonly tellingNames: readonly TellingName[];
  /** Where each setting of site.yaml stands: `accent`, `rules.word-choice`. */
  readonly settingPlaces: ReadonlyMap<string, Place>;
}

/** What is known of a rule before it runs. */
export interface RuleFacts {
  /** Permanent kebab-case name; also the name of its page in docs/rules. */
  readonly id: string;
  readonly severity: Severity;
  /** May `rules` in site.yaml make it weaker or turn it off? Never for privacy, references and addresses. */
  readonly canBeLowered: boolean;
}

/** One rule, one file. */
export interface Rule extends RuleFacts {
  /** Every place where the rule is broken; empty when it is kept. Linear in the size of what it looks at. */
  run(context: RuleContext): Finding[];
}
