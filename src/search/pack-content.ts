/** Stands between the parts of what is indexed; no author can type it and the index takes it for no word. */
const mark = '\u2063';

/**
 * What is indexed of a passage, in one string: its title, its text, the words in which people ask for it. White space is
 * folded, because the index folds it too.
 */
export function packContent(record: {
  readonly title: string;
  readonly text: string;
  readonly asks: readonly string[];
}): string {
  const title = fold(record.title);
  const text = fold(record.text);
  // A title that was cut from the text would be indexed twice.
  const own = text.startsWith(title.replace(/ …$/, '')) ? '' : title;
  return [own, text, record.asks.map(fold).join(' ')].join(` ${mark} `);
}

/** The words that a reader sees under the title. */
export function unpackText(content: string): string {
  const [, text = content] = content.split(mark);
  return text.trim();
}

function fold(text: string): string {
  return text.replaceAll(mark, '').replaceAll(/\s+/g, ' ').trim();
}
