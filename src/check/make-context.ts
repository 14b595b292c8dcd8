import { listFiles } from '../library/folder/list-files.ts';
import type { Library } from '../library/model.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { getNameDetails } from './privacy/get-name-details.ts';
import { getPrivateDetails } from './privacy/get-private-details.ts';
import { makeIsPublic } from './privacy/make-is-public.ts';
import type { RuleContext } from './rule.ts';
import { getProse } from './text/get-prose.ts';
import { readSettingsFiles } from './text/read-settings-files.ts';
import { makeTextFile } from './text/text-file.ts';

/** What the rules look at, made once. */
export function makeContext(library: Library): RuleContext {
  const briefings = library.parsed.map((briefing) => ({ briefing, file: makeTextFile(briefing.file, briefing.text) }));
  const listing = listFiles(library.contentDir);
  const settings = readSettingsFiles(library.contentDir, listing.files);
  const files = new Map([...briefings.map(({ file }) => file), ...settings].map((file) => [file.file, file]));
  const prose = new Map(briefings.map(({ briefing, file }) => [file.file, getProse(briefing, file)]));
  const isPublic = makeIsPublic(library.site);
  const privateDetails = getPrivateDetails(files, library.parsed, isPublic);
  const tellingNames = getNameDetails([...listing.files, ...listing.refused], isPublic);
  const settingPlaces = readYaml(files.get('site.yaml')?.text ?? '', 'site.yaml').keyPlaces;
  return { library, files, prose, privateDetails, tellingNames, settingPlaces };
}
