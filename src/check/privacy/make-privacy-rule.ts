import type { Severity } from '../../findings/finding.ts';
import { makeRuleFinding, type Words } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';
import type { TellingName } from './get-name-details.ts';
import type { PrivateKind } from './private-detail.ts';

/** What a rule about private details says; never what was found. */
interface PrivacyWords extends Words {
  /** For a name of a file that holds one: “an NHS number”. */
  readonly detail: string;
}

/**
 * A rule that reports private details of one kind, in the text of a file and in the names of files and folders, never
 * repeating what was found. The name of such a file is shown with dots in place of the detail, like everything else: its
 * folder, the rest of its name and its ending still say which file it is.
 */
export function makePrivacyRule(id: PrivateKind, severity: Severity, { detail, ...words }: PrivacyWords): Rule {
  const facts = { id, severity, canBeLowered: severity === 'warning' } as const;
  return {
    ...facts,
    run: (context) => [
      ...[...context.files.values()].flatMap((file) =>
        (context.privateDetails.get(file.file) ?? [])
          .filter(({ kind }) => kind === id)
          .map(({ start }) => makeRuleFinding(facts, { file: file.file, place: file.placeAt(start) }, words, context)),
      ),
      ...context.tellingNames
        .filter(({ details }) => details.some(({ kind }) => kind === id))
        .map((name) =>
          makeRuleFinding(facts, { file: name.path, place: null }, nameWords(name, detail, words.why), context),
        ),
    ],
  };
}

function nameWords({ isFolder }: TellingName, detail: string, why: string): Words {
  const thing = isFolder ? 'folder' : 'file';
  return {
    message: `The name of this ${thing} holds what looks like ${detail}. It is shown here with dots.`,
    why: `${why} Names of files become part of addresses, which are copied and kept in many places.`,
    fix: `Give the ${thing} a name without it, and change the lines that use the old name.`,
  };
}
