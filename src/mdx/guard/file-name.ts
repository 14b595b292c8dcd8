import type { Finding } from '../../findings/finding.ts';
import { isDeviceName } from '../../findings/is-device-name.ts';
import { makeFinding } from '../../findings/make-finding.ts';

const longestSlug = 100;

/** Slug of a briefing: its file name without `.mdx`. */
export function getSlug(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/i, '');
}

/** A Finding where the name of a briefing's file cannot become a web address. */
export function getFileNameFindings(file: string): Finding[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const slug = getSlug(file);
  const isGood = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(name) && slug.length <= longestSlug && !isDeviceName(slug);
  if (isGood) return [];
  return [
    makeFinding(
      {
        rule: 'file-name',
        file,
        place: null,
        message: `The file “${name}” ${getReason(name, slug)}.`,
        why: 'The name becomes a web address, which breaks in e-mails or on some computers when it is not made of small letters, digits and hyphens.',
        fix: `Please rename it, for example: “${suggestSlug(slug)}.mdx”.`,
      },
      null,
    ),
  ];
}

function getReason(name: string, slug: string): string {
  const found = [
    /\s/.test(name) ? 'spaces' : null,
    /[()[\]{}]/.test(name) ? 'brackets' : null,
    /\p{Lu}/u.test(name) ? 'capital letters' : null,
    /_/.test(name) ? 'underscores' : null,
    /[^\p{L}\p{N}\s()[\]{}_.-]/u.test(name) || /[^\P{L}a-zA-Z]/u.test(name) ? 'accents or other signs' : null,
  ].filter((reason) => reason !== null);
  if (found.length > 1) return `has ${found.slice(0, -1).join(', ')} and ${found.at(-1)} in its name`;
  if (found.length === 1) return `has ${found[0]} in its name`;
  if (slug.length > longestSlug) return `has a name of more than ${longestSlug} characters`;
  if (isDeviceName(slug)) return 'has a name that Windows keeps for itself';
  return 'has a name that cannot become a web address';
}

/** The slug that a file name most likely means. Version marks such as “FINAL (v2)” are left out: an address is kept for good. */
export function suggestSlug(slug: string): string {
  const words = slug
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:final|draft|copy|new|v\d+)$/.test(word));
  const suggestion = words.join('-').slice(0, 60).replace(/-+$/, '');
  return suggestion === '' || isDeviceName(suggestion) ? 'my-briefing' : suggestion;
}
