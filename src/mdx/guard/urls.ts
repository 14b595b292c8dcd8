import { nearest } from '../../findings/nearest.ts';
import { linkKinds } from '../parsed.ts';
import { decodeEntities } from './decode-entities.ts';
import type { ProblemWords } from './explanation.ts';

const webSchemes: readonly string[] = ['https', 'http', 'mailto', 'tel'];
const allowed: readonly string[] = [...webSchemes, ...linkKinds];

/**
 * What is wrong with the address of a link, or null where it may be used: https, http, mailto, tel, the eight kinds of this
 * site, a page of this site from its root, or a place on the same page. The address is judged as a browser might read it:
 * after entities and percent signs are decoded and what cannot be seen is taken out.
 */
export function getUrlProblem(url: string): ProblemWords | null {
  if (url.trim() === '') return empty;
  // White space at either end or a control character anywhere is dropped by browsers, which can make another address of it.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(url)) return hidden;
  const bare = toBare(url);
  if (/^[/\\]*[\\]|^\/\//.test(bare) || url.includes('\\')) return slashes(url);
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) return getSchemeProblem(url, scheme);
  if (url.startsWith('#')) return null;
  if (/\.(?:docx?|docm|rtf|odt|pdf|xlsx?|ods|csv|pptx?|odp|zip)(?:[?#]|$)/i.test(url) && !isHost(url))
    return document(url);
  if (url.startsWith('/')) return hasDots(bare) ? relative(url) : null;
  return isHost(url) ? noScheme(url) : relative(url);
}

function isHost(url: string): boolean {
  return /^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|org|com|net|gov)(?:[/?#]|$)/i.test(url);
}

function getSchemeProblem(url: string, scheme: string): ProblemWords | null {
  // Only a scheme that stands there plainly counts: none of ours needs hiding.
  const isPlain = url.slice(0, scheme.length + 1).toLowerCase() === `${scheme}:`;
  if (!isPlain || !allowed.includes(scheme)) return unknownScheme(url, scheme);
  if (scheme === 'https' || scheme === 'http') return getWebProblem(url);
  if (scheme === 'mailto')
    return /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(url) ? null : incomplete(url, 'mailto:name@example.org');
  if (scheme === 'tel') return /^tel:\+?[\d\s().-]+$/i.test(url) ? null : incomplete(url, 'tel:01632960000');
  return /^[a-z]+:[^\s<>"]+$/.test(url) ? null : incomplete(url, `${scheme}:its-name`);
}

function getWebProblem(url: string): ProblemWords | null {
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return incomplete(url, 'https://www.example.org/page');
  const { username, password } = new URL(url);
  return username === '' && password === '' ? null : disguised(url);
}

/** As the most generous reader would take it: decoded until nothing changes, without white space. */
function toBare(url: string): string {
  let bare = url;
  for (let round = 0; round < 3; round += 1) bare = decodePercent(decodeEntities(bare));
  return bare.replace(/[\s\p{Cc}\p{Cf}\p{Zs}]/gu, '').normalize('NFKC');
}

function decodePercent(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function hasDots(path: string): boolean {
  return path.split(/[/?#]/).some((segment) => segment === '..' || segment === '.');
}

const why = 'A link that leads nowhere, or somewhere that nobody has checked, costs readers their trust.';

function bad(rule: string, message: string, fix: string): ProblemWords {
  return { rule, message, why, fix };
}

const empty = bad(
  'empty-link',
  'This link has no address.',
  'Write its address between the round brackets, or delete the brackets and keep the words.',
);
const hidden = bad(
  'hidden-character-in-link',
  'The address of this link has a character in it that cannot be seen.',
  'Delete the address and type it again, rather than pasting it.',
);

function slashes(url: string): ProblemWords {
  return bad(
    'link-address',
    `“${shorten(url)}” is not an address that can be used here: it begins with two slashes, or has a backslash.`,
    'Write the whole address, beginning with https://, and forward slashes only.',
  );
}

function relative(url: string): ProblemWords {
  const slug = /([a-z0-9-]+)(?:\.[a-z0-9]{1,8})?\/?(?:[?#].*)?$/i.exec(url)?.[1]?.toLowerCase();
  return bad(
    'relative-link',
    `“${shorten(url)}” depends on the page that it stands on, so it breaks where the text appears elsewhere.`,
    `Write the kind of thing and its name${slug === undefined ? ', such as briefing:its-name' : `: briefing:${slug}, or theme:, term: or source: and its name`}.`,
  );
}

function document(url: string): ProblemWords {
  return bad(
    'relative-link',
    `“${shorten(url)}” is a document, and documents cannot be attached to a briefing.`,
    'Publish the document on your own website, and write its whole address there, from https:// on.',
  );
}

function noScheme(url: string): ProblemWords {
  return bad('link-address', `“${shorten(url)}” lacks its beginning.`, `Write https://${shorten(url)}.`);
}

function incomplete(url: string, example: string): ProblemWords {
  return bad('link-address', `“${shorten(url)}” is not a complete address.`, `Write it in this form: ${example}.`);
}

function disguised(url: string): ProblemWords {
  return bad(
    'link-address',
    `“${shorten(url)}” has a user name in it, so that it leads elsewhere than it seems to.`,
    'Write the address without what stands before the @ sign.',
  );
}

function unknownScheme(url: string, scheme: string): ProblemWords {
  const meant = nearest(scheme, linkKinds);
  if (/^(?:java|vb|live)?script$|^data$|^file$|^blob$/.test(scheme)) {
    return bad(
      'link-scheme',
      `A link must not begin with “${shorten(scheme)}:”, which runs a program or opens a file.`,
      'Write an ordinary address, beginning with https://.',
    );
  }
  return bad(
    'link-scheme',
    `“${shorten(url)}” begins with “${shorten(scheme)}:”, which is not a kind of link here.${meant === null ? '' : ` Did you mean “${meant}:”?`}`,
    meant === null
      ? `Begin with https://, http://, mailto:, tel: or one of ${linkKinds.map((kind) => `${kind}:`).join(', ')}.`
      : `Write ${meant}: and the name.`,
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
