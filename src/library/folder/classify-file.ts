import { nearest } from '../../findings/nearest.ts';

/** What a file of the content folder is for us. */
export type FileRole =
  | { readonly role: 'briefing' | 'settings' | 'asset' | 'other' }
  /** Surely meant to be read, but in a place or under a name where it is not. `better` is the path that would do. */
  | { readonly role: 'misplaced'; readonly better: string | null };

const vocabularyNames = ['themes', 'pathways', 'audiences', 'types', 'glossary', 'synonyms', 'language', 'spellings'];
/** By file name without `.yaml`. */
const settings: ReadonlyMap<string, string> = new Map([
  ...['site', 'sources', 'reviews'].map((name): [string, string] => [name, `${name}.yaml`]),
  ...vocabularyNames.map((name): [string, string] => [name, `vocabulary/${name}.yaml`]),
]);
const settingsPaths: ReadonlySet<string> = new Set(settings.values());
const pictures = /\.(?:png|jpe?g|webp|avif)$/i;
const logo = /^[^/]+\.svg$/i;

/** Classifies a file by its path in the content folder. Briefings stand directly in `briefings/`; pictures may stand deeper. */
export function classifyFile(path: string): FileRole {
  if (/^briefings\/[^/]+\.mdx$/.test(path)) return { role: 'briefing' };
  if (settingsPaths.has(path) || /^packs\/[^/]+\.yaml$/.test(path)) return { role: 'settings' };
  if (pictures.test(path) || logo.test(path)) return { role: 'asset' };
  if (/\.mdx$/i.test(path)) return { role: 'misplaced', better: `briefings/${getName(path)}.mdx` };
  if (/^briefings\/.*\.(?:md|markdown)$/i.test(path))
    return { role: 'misplaced', better: `briefings/${getName(path)}.mdx` };
  if (/\.ya?ml$/i.test(path)) return { role: 'misplaced', better: getSettingsPath(getName(path)) };
  return { role: 'other' };
}

function getSettingsPath(name: string): string | null {
  const meant = nearest(name, settings.keys());
  return meant === null ? null : (settings.get(meant) ?? null);
}

function getName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
