/** Words that join others and change no phrase: “the voice of the child” is “voice child”. “Not” and “no” are none of them. */
export const smallWords: ReadonlySet<string> = new Set(
  `a all an and any are as at be been being but by for from had has have having he her hers him his i in into is it its just me my
  of on or our ours she so that the their theirs them then there these they this those to too us was we were who will with you your
  yours hes shes theyre thats im ive weve theyve youre youve whos`.split(/\s+/),
);

/**
 * Words that carry no meaning of their own in a question. Pagefind asks for every word, these too, so they are taken out
 * before it is asked. Words that name people or things in this field ("mother", "home") stay.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and another any anything are as at be been before being between but by can could did do does
  doing done else ever every everything for from get gets getting give go goes going got had has have having he her hers him his how
  i if in into is isnt it its itself just know let like may me might more most much must my need needs no not nothing of off on one
  only or other our ours out over own please put really right said same say saying says see seen shall she should shouldnt since so
  some someone something still such take taken tell than that the their theirs them then there these they thing things this those
  to too two under up us use used using very want wants was wasnt way we were what whats when where whether which while who whom
  whose why will with without wont would wouldnt yes you your yours arent couldnt didnt hadnt hasnt havent hes shes theyre theyve were weve youre youve id ill dont doesnt cant im ive isn thats whos
  really actually already yet quite because though although maybe perhaps ok okay gonna anyone everyone whoever whatever around until till`.split(
    /\s+/,
  ),
);

/** Words that stand in half of all questions here and narrow little: they count, but less. */
export const weakWords: ReadonlySet<string> = new Set(
  `never always again nobody one two three four five many lots day days week weeks month months year years old long
  advice agencies agency best case cases child children childs duty example examples families family good guidance happen happened happens help
  able ask asked asking asks back became become bring call called calls came come comes end ended find found girl boy kid kids lad girls boys hard important issue issues keep keeps kept learn learned learning learnt lesson lessons look made make makes making mean means new parent parents people
  person practice practitioner practitioners problem problems professional professionals question questions report reports review
  reviews role service services session staff support team teams time tell tells telling told took gave went think try trying turn turned turning tips train training work worker workers working young`.split(
    /\s+/,
  ),
);
