/** The tags of a text, right or wrong. */
export interface TagCount {
  readonly all: number;
  /** How many are open at the same time at most; each closing tag closes one of its own name. */
  readonly open: number;
  readonly offset: number;
}

/** Counts tags in linear time; `offset` is where `all` or `open` first reaches its limit, or 0. */
export function countTags(text: string, limit: Pick<TagCount, 'all' | 'open'>): TagCount {
  const byName = new Map<string, number>();
  let all = 0;
  let open = 0;
  let most = 0;
  let offset = 0;
  for (const { 0: whole, 1: slash, 2: name = '', index } of text.matchAll(/<(\/?)([A-Za-z_$][\w.:-]*|(?=>))[^<>]*/g)) {
    all += 1;
    if (all === limit.all) offset = index;
    const ofName = byName.get(name) ?? 0;
    if (slash === '/' && ofName === 0) continue;
    if (slash !== '/' && whole.endsWith('/')) continue;
    const step = slash === '/' ? -1 : 1;
    byName.set(name, ofName + step);
    open += step;
    most = Math.max(most, open);
    if (open === limit.open) offset = index;
  }
  return { all, open: most, offset };
}
