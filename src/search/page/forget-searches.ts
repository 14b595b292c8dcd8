/** What the names of all remembered searches begin with; the address of the site follows. */
export const recentSearches = 'recent-searches ';

/** Whoever leaves in a hurry leaves no list of questions behind. */
export function forgetSearches(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(recentSearches)) localStorage.removeItem(name);
  } catch {
    // Where the browser refuses to remember there is nothing to forget.
  }
}
