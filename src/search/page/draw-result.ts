import type { Passage, Result } from '../ask/search-engine.ts';
import type { FilterName } from '../record.ts';
import { findMarks } from './find-marks.ts';
import { getExcerpt, wholeLength } from './get-excerpt.ts';
import { make } from './make.ts';
import { fill, type PageWords } from './page-words.ts';

const maxThemes = 3;

/** What the page calls the values of its facets. */
export interface Labels {
  /** Empty where the page does not know. */
  get(name: FilterName, value: string): string;
  /** Labels of themes, without those of which a narrower one is among them. */
  getThemes(ids: readonly string[]): string[];
}

/**
 * One result: a link to the passage itself, its words with those asked for marked, where it comes from, and all that say
 * the same, each with its own link.
 */
export function drawResult(result: Result, words: PageWords, labels: Labels): HTMLLIElement {
  const { kind, theme } = result.tags;
  const { title, text } = getHead(result);
  const through = [...new Set(result.through)].join(', ');
  const item = make(
    'li',
    `result result--${kind[0]}`,
    make('p', 'result__kind', labels.get('kind', kind[0] ?? '')),
    make('h3', 'result__title', drawLink(result, drawMarks(title, result.marks))),
    ...paragraph('result__text', ...drawMarks(getExcerpt(text, result.marks), result.marks)),
    ...paragraph('result__source', getOrigin(result, result.briefing, words)),
    ...paragraph('result__themes', labels.getThemes(theme).slice(0, maxThemes).join(' · ')),
    ...paragraph('result__through', through && fill(words.also, { words: through })),
  );
  item.dataset['searchResult'] = '';
  item.dataset['point'] = toPointId(result.url);
  if (result.alike.length > 0) item.append(...drawAlike(result, words));
  return item;
}

function drawAlike({ alike, marks }: Result, words: PageWords): HTMLElement[] {
  const items = alike.map((passage) => {
    const origin = make('span', 'alike__source', getOrigin(passage, '', words));
    const item = make('li', 'alike__item', drawLink(passage, drawMarks(passage.title, marks)), make('br', ''), origin);
    item.dataset['searchResult'] = '';
    item.dataset['point'] = toPointId(passage.url);
    return item;
  });
  return [make('p', 'result__also', words.alike), make('ul', 'alike', ...items)];
}

function drawLink({ url }: Passage, content: readonly (Node | string)[]): HTMLAnchorElement {
  const link = make('a', 'result__link', ...content);
  link.href = url;
  return link;
}

/** What has no title of its own is headed by its first words: then they are not said twice. */
function getHead({ title, text }: Passage): { readonly title: string; readonly text: string } {
  const start = title.replace(/ …$/, '');
  if (!text.startsWith(start)) return { title, text };
  return text.length <= wholeLength
    ? { title: text, text: '' }
    : { title, text: `… ${text.slice(start.length).trim()}` };
}

/** “Sidebotham and others, 2016, page 172 · Learning for social workers”. */
function getOrigin({ source: name, page, tags }: Passage, briefing: string, words: PageWords): string {
  const place = page && fill(/[-–,]/.test(page) ? words.pages : words.page, { page: page.replace('-', '–') });
  const year = tags.year.filter((one) => !name.includes(one)).join();
  return [[name, place].filter(Boolean).join(', '), year, briefing].filter(Boolean).join(' · ');
}

/** `/learning/briefings/slug/#id` is `slug/id`: what a pack is made of. */
function toPointId(url: string): string {
  return url.replace(/^.*\/([^/]+)\/#?([^/]*)$/, '$1/$2');
}

/** No paragraph where there is nothing to say. */
function paragraph(className: string, ...content: readonly (Node | string)[]): HTMLParagraphElement[] {
  const drawn = make('p', className, ...content);
  return drawn.textContent === '' ? [] : [drawn];
}

/** The text as nodes, with what was asked for in a `<mark>`. */
function drawMarks(text: string, marks: readonly string[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of findMarks(text, marks)) {
    nodes.push(text.slice(at, start), make('mark', '', text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}
