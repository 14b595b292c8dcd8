import type { SearchRecord } from './record.ts';
import { unindexedWords } from './stop-words.ts';

/**
 * What is indexed of a passage, in one string: its title, its text, the words in which people ask for it, all without the words
 * that nearly every passage has. They are a third of an index, which an old phone has to load.
 */
export function packContent(record: Pick<SearchRecord, 'title' | 'text' | 'asks'>): string {
  // A title that was cut from the text would be indexed twice.
  const own = record.text.startsWith(record.title.replace(/ …$/, '')) ? '' : record.title;
  return toIndexed([own, record.text, ...record.asks].join(' '));
}

/** A text, or a phrase that is asked for, as the index holds it: without frequent words. A text of those alone keeps them. */
export function toIndexed(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const others = words.filter((word) => !unindexedWords.has(word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')));
  return (others.length > 0 ? others : words).join(' ');
}
