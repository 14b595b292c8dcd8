import type { UnresolvedReference, Vocabulary } from '../../library/model.ts';
import type { KnownName } from './known-name.ts';
import { makeRecordSuggester } from './make-record-suggester.ts';
import { makeSuggester, type Suggester } from './make-suggester.ts';

/** The Library hands out one list of known ids many times; what is made from it is made once. */
const suggesters = new WeakMap<readonly string[], Suggester>();

/** Suggests ids for references of this kind; labels and the words that people type are understood too. */
export function getSuggester(reference: UnresolvedReference, vocabulary: Vocabulary): Suggester {
  const made = suggesters.get(reference.known) ?? makeFor(reference, vocabulary);
  suggesters.set(reference.known, made);
  return made;
}

function makeFor({ kind, known }: UnresolvedReference, vocabulary: Vocabulary): Suggester {
  if (kind === 'point' || kind === 'case' || kind === 'figure' || kind === 'record') return makeRecordSuggester(known);
  const names = getOtherNames(kind, vocabulary);
  return makeSuggester(known.map((id): KnownName => ({ id, names: names.get(id) ?? [] })));
}

/** What people call the types of sources that are no reviews. */
const otherTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ['law', ['Act', 'Act of Parliament', 'Legislation', 'Statute', 'Regulations', 'Statutory instrument']],
  ['guidance', ['Statutory guidance', 'Code of practice', 'Procedure', 'Policy']],
  ['report', ['Annual report', 'Inspection', 'Inquiry']],
  ['research', ['Study', 'Article', 'Paper', 'Book', 'Evaluation']],
]);

function getOtherNames(
  kind: UnresolvedReference['kind'],
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly string[]> {
  switch (kind) {
    case 'theme':
      return namesOf(vocabulary.themeById, (theme) => [theme.label, ...theme.variants]);
    case 'audience':
      return namesOf(vocabulary.audienceById, (audience) => [audience.label]);
    case 'level':
      return namesOf(vocabulary.levelById, (level) => [level.label]);
    case 'term':
      return namesOf(vocabulary.termById, (term) => [term.term]);
    case 'document-type':
      return namesOf(vocabulary.documentTypes, (type) => [type.label]);
    case 'review-type':
      return new Map([...otherTypes, ...namesOf(vocabulary.reviewTypes, (type) => [type.label])]);
    default:
      return new Map();
  }
}

function namesOf<Entry>(
  entries: ReadonlyMap<string, Entry>,
  getNames: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map([...entries].map(([id, entry]) => [id, getNames(entry)]));
}
