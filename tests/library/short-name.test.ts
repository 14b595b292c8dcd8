import { describe, expect, it } from 'vitest';
import { getShortName } from '../../src/library/short-name.ts';

const source = { title: 'What a decade of reviews found', authors: [], publisher: null, year: 2016 };

describe('the short name of a source', () => {
  it.each([
    [['Archer J'], 'Archer, 2016'],
    [['Archer J', 'Bell KM'], 'Archer and Bell, 2016'],
    [['Archer J', 'Bell KM', 'Cole P'], 'Archer and others, 2016'],
    [["O'Neill-Smith J.", 'van der Berg, A. B.'], "O'Neill-Smith and van der Berg, 2016"],
    [['Child Safeguarding Practice Review Panel'], 'Child Safeguarding Practice Review Panel, 2016'],
    [['University of Northmoor', 'University of Eastvale'], 'University of Northmoor and University of Eastvale, 2016'],
    [['Northmoor SAB'], 'Northmoor SAB, 2016'],
    [['Peter Archer'], 'Peter Archer, 2016'],
  ])('names %j', (authors, expected) => {
    expect(getShortName({ ...source, authors })).toBe(expected);
  });

  it('names the publisher where nobody is named as author, and the title where nobody is named at all', () => {
    expect(getShortName({ ...source, publisher: 'Northmoor Council' })).toBe('Northmoor Council, 2016');
    expect(getShortName(source)).toBe('What a decade of reviews found, 2016');
  });

  it('says that no date is stated, and invents none', () => {
    expect(getShortName({ ...source, authors: ['Archer J'], year: null })).toBe('Archer, no date stated');
  });
});
