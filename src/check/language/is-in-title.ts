/** Makes a test: does the word at this place stand inside the title of a publication? Titles are never rewritten. */
export function isInTitle(titles: readonly string[]): (text: string, start: number, value: string) => boolean {
  const folded = titles.map(fold).filter((title) => title !== '');
  const byWord = new Map<string, readonly string[]>();
  return (text, start, value) => {
    const word = fold(value);
    const holding = byWord.get(word) ?? folded.filter((title) => title.includes(word));
    byWord.set(word, holding);
    return holding.some((title) => {
      const around = fold(text.slice(Math.max(0, start - title.length), start + title.length + value.length));
      return around.includes(title);
    });
  };
}

/** One space for each character that may be written in two ways, so that the length stays. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, ' ');
}
