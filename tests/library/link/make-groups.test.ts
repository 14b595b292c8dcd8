import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RecordId, toBriefingSlug, toRecordId } from '../../../src/library/ids.ts';
import { type Alike, makeGroups } from '../../../src/library/link/make-groups.ts';

const id = (name: string): RecordId => toRecordId(toBriefingSlug('briefing'), name);

function alike(name: string, sameAs: string[] = [], rest: Partial<Alike> = {}): Alike {
  return { id: id(name), sameAs: sameAs.map(id), date: '2016', published: '2016', isListed: true, ...rest };
}

describe('the closure of sameAs', () => {
  it('joins those that are joined through others, whichever side wrote it', () => {
    const { groups, areAlike } = makeGroups([alike('a', ['b']), alike('b'), alike('c', ['b']), alike('d')]);
    expect(groups).toEqual([{ origin: id('a'), members: [id('a'), id('b'), id('c')] }]);
    expect(areAlike(id('a'), id('c'))).toBe(true);
    expect(areAlike(id('a'), id('d'))).toBe(false);
  });

  it('takes redundant links and links to itself without harm', () => {
    const { groups } = makeGroups([alike('a', ['b', 'a']), alike('b', ['a', 'b']), alike('c', ['c'])]);
    expect(groups).toEqual([{ origin: id('a'), members: [id('a'), id('b')] }]);
  });

  it.each<[string, Partial<Alike>, Partial<Alike>]>([
    ['the oldest source', { date: '2011' }, { date: '2016' }],
    ['a source with a date before one without', { date: '2021', published: '2022' }, { date: null, published: '2001' }],
    ['a year as its first day', { date: '2016' }, { date: '2016-01-02' }],
    ['a month as its first day', { date: '2016-05' }, { date: '2016-05-02' }],
    ['the earliest published of two with one source', { published: '2016-10' }, { published: '2017' }],
    [
      'the earliest published of two undated ones',
      { date: null, published: '2016' },
      { date: null, published: '2017' },
    ],
  ])('chooses as origin %s', (_, origin, other) => {
    const { groups } = makeGroups([alike('a', ['z'], other), alike('z', [], origin)]);
    expect(groups).toEqual([{ origin: id('z'), members: [id('z'), id('a')] }]);
  });

  it('chooses the first by id where nothing else tells them apart', () => {
    expect(makeGroups([alike('b', ['a']), alike('a')]).groups).toEqual([
      { origin: id('a'), members: [id('a'), id('b')] },
    ]);
  });

  it('lets a withdrawn record join others without being one of them', () => {
    const old = alike('old', [], { date: '1999', isListed: false });
    const { groups, members } = makeGroups([alike('a', ['old']), alike('b', ['old']), old]);
    expect(groups).toEqual([{ origin: id('a'), members: [id('a'), id('b')] }]);
    expect(members.get(id('old'))).toEqual([id('a'), id('b')]);
  });

  it('makes no group of one listed record and a withdrawn one', () => {
    expect(makeGroups([alike('a', ['old']), alike('old', [], { isListed: false })]).groups).toEqual([]);
  });
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const date = fc.constantFrom(null, '2011', '2016', '2016-05', '2016-05-31', '2021');
const records = fc.tuple(
  ...names.map((name) =>
    fc.record({
      id: fc.constant(id(name)),
      sameAs: fc.array(fc.constantFrom(...names.map(id)), { maxLength: 3 }),
      date,
      published: fc.constantFrom('2015', '2016-06', '2016-06-30', '2020'),
      isListed: fc.boolean(),
    }),
  ),
);
const withOrder = records.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

describe('whatever is joined', () => {
  it('is joined both ways and through every chain', () => {
    fc.assert(
      fc.property(records, (list) => {
        const { areAlike } = makeGroups(list);
        for (const a of list) {
          for (const b of a.sameAs) expect(areAlike(a.id, b) && areAlike(b, a.id)).toBe(true);
          for (const b of list) {
            if (!areAlike(a.id, b.id)) continue;
            for (const c of list) expect(areAlike(b.id, c.id)).toBe(areAlike(a.id, c.id));
          }
        }
      }),
    );
  });

  it('gives the same groups and origins in whatever order the files come', () => {
    fc.assert(
      fc.property(withOrder, ([list, shuffled]) => {
        expect(makeGroups(shuffled).groups).toEqual(makeGroups(list).groups);
      }),
    );
  });

  it('puts each listed record in one group at most, and no withdrawn one in any', () => {
    fc.assert(
      fc.property(records, (list) => {
        const members = makeGroups(list).groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        expect(list.filter((record) => !record.isListed && members.includes(record.id))).toEqual([]);
      }),
    );
  });
});
