import type { PagefindData } from './pagefind-api.ts';

const maxLength = 320;

/** One result: a link to the passage itself, its words with those asked for marked, and where it comes from. */
export function drawResult(document: Document, data: PagefindData, words: readonly string[]): HTMLLIElement {
  const { title = '', text = '', kind = '', briefing = '', source = '', themes = '' } = data.meta;
  const item = document.createElement('li');
  item.className = 'result';
  item.setAttribute('data-search-result', '');
  const link = document.createElement('a');
  link.className = 'result__link';
  link.href = data.url;
  link.append(...mark(document, title, words));
  item.append(paragraph(document, 'result__kind', [kind]), link);
  if (text !== '' && text !== title)
    item.append(paragraph(document, 'result__text', mark(document, getExcerpt(text, words), words)));
  const origin = [briefing, source].filter((part) => part !== '').join(' · ');
  item.append(paragraph(document, 'result__source', [origin]));
  if (themes !== '') item.append(paragraph(document, 'result__themes', [themes]));
  return item;
}

function paragraph(document: Document, className: string, content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}

/** The whole text when it is short; else the part of it where the first of the words stands. */
export function getExcerpt(text: string, words: readonly string[]): string {
  if (text.length <= maxLength) return text;
  const first = text.search(getPattern(words));
  const start = first <= maxLength / 2 ? 0 : text.indexOf(' ', first - maxLength / 3) + 1;
  const cut = text.slice(start, start + maxLength);
  const end = start + maxLength < text.length ? cut.lastIndexOf(' ') : cut.length;
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${start + end < text.length ? ' …' : ''}`;
}

/** The text as nodes, with every word that begins like one of `words` in a `<mark>`. Text stays text: nothing is parsed as HTML. */
function mark(document: Document, text: string, words: readonly string[]): (string | Node)[] {
  return text.split(getPattern(words)).map((part, index) => {
    if (index % 2 === 0) return part;
    const element = document.createElement('mark');
    element.textContent = part;
    return element;
  });
}

/** Words are matched by their stem-like beginning, as the index does: "referral" marks "referrals". */
function getPattern(words: readonly string[]): RegExp {
  const stems = words.map((word) => word.replace(/(?:ies|es|s|ing|ed|y)$/u, '')).filter((stem) => stem.length > 1);
  if (stems.length === 0) return /(?!)/u;
  const escaped = stems.map((stem) => stem.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])((?:${escaped.join('|')})[\p{L}\p{N}'’]*)`, 'iu');
}
