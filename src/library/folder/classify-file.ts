import { nearest } from '../../findings/nearest.ts';
import { suggestSlug } from '../../mdx/guard/file-name.ts';
import { isPicturePath } from '../../mdx/guard/images.ts';

/** What a file of the content folder is for us. */
export type FileRole =
  | { readonly role: 'briefing' | 'settings' | 'asset' | 'other' }
  /** A picture whose name cannot be part of a web address. `better` is a name that can. */
  | { readonly role: 'misnamed'; readonly better: string }
  /**
   * Surely meant to be read, but in a place or under a name where it is not. `better` is the path that would do;
   * `isDocument` when the file is no plain text either.
   */
  | { readonly role: 'misplaced'; readonly better: string | null; readonly isDocument: boolean };

const vocabularyNames = [
  'themes',
  'pathways',
  'audiences',
  'types',
  'glossary',
  'synonyms',
  'language',
  'spellings',
  'roles',
];
/** By file name without `.yaml`. */
const settings: ReadonlyMap<string, string> = new Map([
  ...['site', 'sources', 'reviews'].map((name): [string, string] => [name, `${name}.yaml`]),
  ...vocabularyNames.map((name): [string, string] => [name, `vocabulary/${name}.yaml`]),
]);
const settingsPaths: ReadonlySet<string> = new Set(settings.values());
const pictures = /\.(?:png|jpe?g|webp|avif)$/i;
const documents = /\.(?:docx?|docm|rtf|odt|pages|pdf)$/i;
const texts = /\.(?:txt|html?)$/i;

/** Classifies a file by its path in the content folder. Briefings stand directly in `briefings/`; pictures may stand deeper. */
export function classifyFile(path: string): FileRole {
  if (/^briefings\/[^/]+\.mdx$/.test(path)) return { role: 'briefing' };
  if (settingsPaths.has(path) || /^packs\/[^/]+\.yaml$/.test(path)) return { role: 'settings' };
  if (pictures.test(path)) {
    return isPicturePath(path) ? { role: 'asset' } : { role: 'misnamed', better: getPictureName(path) };
  }
  // Notepad and Word put their own ending behind the one that was typed: `missed-appointments.mdx.txt`.
  const isBriefing =
    /\.mdx(?:\.[a-z]+)?$/i.test(path) || /^briefings\/.*\.(?:md|markdown)$/i.test(path) || isWritten(path);
  if (isBriefing) return { role: 'misplaced', better: getBriefingPath(path), isDocument: documents.test(path) };
  if (/\.ya?ml(?:\.txt)?$/i.test(path)) {
    return { role: 'misplaced', better: getSettingsPath(getName(path)), isDocument: false };
  }
  return { role: 'other' };
}

/** Words that stand where briefings do. A name that begins with `~$` is a mark that Word leaves while a document is open. */
function isWritten(path: string): boolean {
  const isBesideBriefings = /^briefings\/(?!~\$)[^/]+$/.test(path);
  return isBesideBriefings && (documents.test(path) || texts.test(path) || !/\.[^/]*$/.test(path));
}

function getBriefingPath(path: string): string {
  return `briefings/${suggestSlug(getName(path))}.mdx`;
}

function getPictureName(path: string): string {
  const slug = suggestSlug(getName(path));
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
  return `${slug === 'my-briefing' ? 'picture' : slug}${ending}`;
}

function getSettingsPath(name: string): string | null {
  const meant = nearest(name, settings.keys());
  return meant === null ? null : (settings.get(meant) ?? null);
}

function getName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .replace(/\.(?:mdx?|ya?ml)$/i, '');
}
