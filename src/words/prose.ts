/** Running text of a whole page, as the words of a language hold it: an array is a list of points. */
export interface Prose {
  readonly id: string;
  readonly title: string;
  readonly body: readonly (string | readonly string[])[];
}
