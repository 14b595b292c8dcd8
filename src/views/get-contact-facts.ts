import type { Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { type Fact, makeFacts } from './facts.ts';
import { getContact } from './get-frame.ts';

/** How to reach the board, as rows of facts. */
export function getContactFacts(library: Library): Fact[] {
  const words = getWords(library.site.language).frame;
  const { name, email, phone, address } = getContact(library);
  return makeFacts([
    [words.contact, name],
    [words.email, email === null ? null : [email]],
    [words.phone, phone === null ? null : [phone]],
    [words.address, address],
  ]);
}
