/** Words that join others and change no phrase: “the voice of the child” is “voice child”. “Not” and “no” are none of them. */
export const smallWords: ReadonlySet<string> = new Set(
  `a all an and any are as at be been being but by for from had has have having he her hers hes him his i im in into is it its ive
  just me my of on or our ours she shes so that thats the their theirs them then there these they theyre theyve this those to
  too us was we were weve who whos will with you your youre yours youve`.split(/\s+/),
);

/** What is not indexed: those, and other frequent words that no phrase needs to be told from another. */
export const unindexedWords: ReadonlySet<string> = new Set([
  ...smallWords,
  ...`about also because between can could did do does how if may more most must often or other should some such than what when
  where whether which while whose would`.split(/\s+/),
]);

/**
 * Words that carry no meaning of their own in a question. Pagefind asks for every word, these too, so they are taken out
 * before it is asked. Words that name people or things in this field ("mother", "home") stay.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about actually after again all already also although am an and another any anyone anything are arent around as at be because
  been before being between but by can cannot cant could couldnt did didnt do does doesnt doing done dont during else ever every
  everyone everything for from get gets getting give go goes going gonna got had hadnt has hasnt have havent having he her hers
  hes him his how i id if ill im in into is isn isnt it its itself ive just know let like may maybe me might more most much
  must my need needs no not nothing of off ok okay on one only or other our ours out over own perhaps please put quite really
  right said same say saying says see seen shall she shes should shouldnt since so some someone something still such take taken
  tell than that thats the their theirs them then there theres these they theyd theyre theyve thing things this those though
  till to too two under until up us use used using very want wants was wasnt way we were weve what whatever whats when where
  whether which while who whoever whom whos whose why will with without wont would wouldnt yes yet you youd your youre yours
  youve`.split(/\s+/),
);

/** Words that stand in half of all questions here and narrow little: they count, but less. */
export const weakWords: ReadonlySet<string> = new Set(
  `able advice again agencies agency always ask asked asking asks back became become best boy boys bring call called calls came
  case cases child children childs come comes coming day days duty end ended example examples families family felt find five
  found four gave girl girls good guidance happen happened happens hard help important issue issues keep keeps kept kid kids
  knew known knows lad learn learned learning learnt lesson lessons long look lots made make makes making many mean means month
  months never new nobody old one parent parents people person practice practitioner practitioners problem problems
  professional professionals putting question questions report reports review reviews role service services session staff
  stopped support taking team teams tell telling tells ten think thought three time times tips told took train training try
  trying turn turned turning two uses week weeks went work worker workers working year years young`.split(/\s+/),
);
