import { nearest } from '../../findings/nearest.ts';
import type { Blocks } from './dialect.ts';
import type { ProblemWords } from './explanation.ts';

const whyHtml =
  'Briefings hold words and the boxes of this site only, so that they look right everywhere and are safe to publish.';

/** What is said of an element that nobody may use. `tag` is the opening tag as written, without its brackets. */
export function getElementWords(name: string, tag: string, blocks: Blocks): ProblemWords {
  const plain = name.toLowerCase();
  if (/^(?:o|w|v|m|st1|x):/.test(plain)) return wordLeftover(name);
  const joined = getJoined(tag, blocks);
  if (joined !== null) return misspelt(joined.written, joined.meant, 'The name of a box is one word.');
  const known = Object.hasOwn(elements, plain) ? elements[plain] : undefined;
  const meant = nearest(name, blocks.keys());
  if (meant !== null && meant.toLowerCase() === plain)
    return misspelt(name, meant, 'Capital letters must be the same.');
  if (known !== undefined) return known;
  if (meant !== null) return misspelt(name, meant, 'It has to be spelt exactly as in the guide for authors.');
  if (name === '') {
    return {
      rule: 'unknown-block',
      message: 'There is nothing between the pointed brackets < >.',
      why: whyHtml,
      fix: 'Delete them.',
    };
  }
  if (/^[a-z]/.test(name) && /^[^="{]*$/.test(tag)) return placeholder(tag.replace(/\/$/, ''));
  return {
    rule: 'unknown-block',
    message: `There is no box called “${name}”.`,
    why: whyHtml,
    fix: `Delete <${name}> and keep the words. The boxes are: ${[...blocks.keys()].join(', ')}.`,
  };
}

/** `<Learning Point id="…">`: a name that was written as two words. */
function getJoined(tag: string, blocks: Blocks): { readonly written: string; readonly meant: string } | null {
  const written = /^[A-Za-z]+\s+[A-Za-z]+(?=[\s/]|$)/.exec(tag)?.[0];
  const plain = written?.replace(/\s+/g, '').toLowerCase();
  const meant = [...blocks.keys()].find((name) => name.toLowerCase() === plain);
  return written === undefined || meant === undefined ? null : { written, meant };
}

function misspelt(name: string, meant: string, why: string): ProblemWords {
  return {
    rule: 'unknown-block',
    message: `There is no box called “${name}”. Did you mean “${meant}”?`,
    why,
    fix: `Write <${meant} …> and </${meant}>.`,
  };
}

function placeholder(tag: string): ProblemWords {
  return {
    rule: 'unknown-block',
    message: `“<${tag}>” is taken for a box, and there is none of that name.`,
    why: 'Pointed brackets are kept for boxes such as <LearningPoint>.',
    fix: `If it is part of the text, use round brackets: (${tag}).`,
  };
}

function wordLeftover(name: string): ProblemWords {
  return {
    rule: 'word-formatting',
    message: `<${name}> is hidden formatting from Word.`,
    why: 'It means nothing to readers.',
    fix: 'Delete it and keep the words; or paste the text again as plain text (Ctrl+Shift+V).',
  };
}

function html(message: string, fix: string, rule = 'html-element'): ProblemWords {
  return { rule, message, why: whyHtml, fix };
}

const script = html(
  'A script is not allowed in a briefing, so posts from social media cannot be embedded.',
  'Delete this line and put an ordinary link instead: [what it leads to](https://…).',
  'script',
);
const style = html(
  'Styles are not allowed in a briefing: the site draws every page the same way.',
  'Delete this part.',
  'style',
);
const embed = html(
  'Pages, films and sounds from elsewhere cannot be embedded in a briefing.',
  'Delete this part and put an ordinary link instead: [what it leads to](https://…).',
  'embedded-content',
);
const form = html(
  'Forms are not allowed in a briefing.',
  'Delete this part and link to a form instead: [what it is for](https://…).',
  'form',
);
const drawing = html(
  'Drawings written as code are not allowed in a briefing.',
  'Save the drawing as a png file beside the briefing and write ![what it shows](./drawing.png).',
  'drawing',
);
const wrapper = (name: string): ProblemWords =>
  html(
    `<${name}> is code of a web page and cannot be used here.`,
    'Delete the tags and keep the words; leave an empty line between paragraphs.',
  );
const as = (name: string, what: string, how: string): ProblemWords =>
  html(`<${name}> is code of a web page and cannot be used here.`, `For ${what} write ${how} instead.`);
const list = (name: string): ProblemWords =>
  as(name, 'a list', 'each item on a line of its own, after a hyphen and a space');
const heading = (name: string): ProblemWords => as(name, 'a heading', '## and a space before its words');

/** By name in small letters. A `table` gets its own words, because they show its first row. */
const elements: Readonly<Record<string, ProblemWords>> = {
  script,
  noscript: script,
  style,
  link: style,
  meta: style,
  iframe: embed,
  object: embed,
  embed,
  video: embed,
  audio: embed,
  canvas: embed,
  form,
  input: form,
  button: form,
  select: form,
  textarea: form,
  label: form,
  svg: drawing,
  math: drawing,
  img: as('img', 'a picture', '![what it shows](./picture.png)'),
  picture: as('picture', 'a picture', '![what it shows](./picture.png)'),
  a: as('a', 'a link', '[words of the link](address)'),
  b: as('b', 'bold words', '**words**'),
  strong: as('strong', 'bold words', '**words**'),
  i: as('i', 'words in italics', '*words*'),
  em: as('em', 'words in italics', '*words*'),
  u: as('u', 'words that matter', '**words**'),
  hr: as('hr', 'a line across the page', '--- on a line of its own'),
  blockquote: as('blockquote', 'a quotation', '> and a space before each of its lines'),
  code: as('code', 'computer text', 'it between `backticks`'),
  pre: as('pre', 'computer text', 'it between `backticks`'),
  ul: list('ul'),
  ol: list('ol'),
  li: list('li'),
  h1: heading('h1'),
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  h5: heading('h5'),
  h6: heading('h6'),
  p: wrapper('p'),
  div: wrapper('div'),
  span: wrapper('span'),
  font: wrapper('font'),
  center: wrapper('center'),
  section: wrapper('section'),
  article: wrapper('article'),
  details: wrapper('details'),
  summary: wrapper('summary'),
  html: wrapper('html'),
  head: wrapper('head'),
  body: wrapper('body'),
  tr: as('tr', 'a table', 'each row on a line of its own: | first | second |'),
  td: as('td', 'a table', 'each row on a line of its own: | first | second |'),
  th: as('th', 'a table', 'each row on a line of its own: | first | second |'),
  tbody: as('tbody', 'a table', 'each row on a line of its own: | first | second |'),
  thead: as('thead', 'a table', 'each row on a line of its own: | first | second |'),
};
