interface Named {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly year: number | null;
}

/**
 * `Sidebotham P`, `O'Neill-Smith JK`, `van der Berg, A. B.`: a surname, then one or two capital initials, or dotted ones.
 * Three capitals in a row are taken for a body's name ("Norfolk SAB"), which must stay whole.
 */
const personPattern = /^(?<surname>\p{L}[\p{L}'’ -]*?),? (?:\p{Lu}{1,2}|\p{Lu}\.(?: ?\p{Lu}\.)*)$/u;

/**
 * Short form of a source for a citation: "Sidebotham and others, 2016", "Lee and Khan, 2020", "Ofsted, 2019".
 * A body that wrote it is named whole. Without an author the publisher stands, or else the title.
 */
export function getShortName(source: Named): string {
  return `${getNames(source)}, ${source.year ?? 'no date stated'}`;
}

function getNames({ authors, publisher, title }: Named): string {
  const [first, second, ...others] = authors.map(getSurname);
  if (first === undefined) return publisher ?? title;
  if (second === undefined) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first} and others`;
}

function getSurname(author: string): string {
  return personPattern.exec(author)?.groups?.['surname'] ?? author;
}
