/**
 * Words that carry no meaning of their own in a question. Pagefind asks for every word, these too, so they are taken out
 * before it is asked. Words that name people or things in this field ("mother", "home", "not in school") stay.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about am an and any are as at be been being but by can could did do does doing for from get give had has have having
  he her hers him his how i if in into is it its itself just let may me might must my of off on or our ours please shall she
  should so some such tell than that the their theirs them then there these they this those to too us very want was we were
  what whats when where which while who whom whose why will with would you your yours`.split(/\s+/),
);
