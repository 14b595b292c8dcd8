import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/model.ts';
import { getPointFurniture } from '../../src/views/get-point-furniture.ts';
import { makeViewsLibrary } from './make-views-library.ts';

const head =
  '---\ntitle: Long\nsummary: Much.\npublished: 2024\naudiences: [midwife]\nthemes: [neglect]\nsources: [late]\n---\n';

function makeLibrary(count: number, relation: (index: number) => string): Promise<Library> {
  const points = Array.from({ length: count }, (_, index) => {
    return `\n<LearningPoint id="p-${String(index).padStart(3, '0')}"${relation(index)}>\nThing ${index}.\n</LearningPoint>\n`;
  });
  return makeViewsLibrary({ 'briefings/long.mdx': head + points.join('') });
}

function getFurniture(library: Library, index: number, isAtHome: boolean) {
  const id = `long/p-${String(index).padStart(3, '0')}`;
  const point = [...library.points.values()].find((one) => one.id === id);
  if (point === undefined) throw new Error(`There is no point ${id}.`);
  return getPointFurniture(library, point, { isAtHome, medium: 'page' });
}

describe('a large group that says the same', () => {
  const makeGroup = () => makeLibrary(120, (index) => (index === 0 ? '' : ' sameAs="p-000"'));

  test('is listed in part beside each member, with a link on to the one that lists all', async () => {
    const { alsoSaidIn } = getFurniture(await makeGroup(), 60, true);
    expect(alsoSaidIn).toHaveLength(11);
    expect(alsoSaidIn[0]).toMatchObject({ href: '/larkshire/briefings/long/#p-000', isOrigin: true });
    expect(alsoSaidIn.at(-1)).toEqual({
      href: '/larkshire/briefings/long/#p-000',
      label: 'and 109 more',
      source: null,
      isOrigin: false,
    });
  });

  test('counts the rest alike where the member is one of the first', async () => {
    const { alsoSaidIn } = getFurniture(await makeGroup(), 3, true);
    expect(alsoSaidIn.map(({ label }) => label)).not.toContain('Thing 3.');
    expect(alsoSaidIn.at(-1)?.label).toBe('and 109 more');
  });

  test('is listed whole at home beside the first, and in part elsewhere', async () => {
    const library = await makeGroup();
    expect(getFurniture(library, 0, true).alsoSaidIn).toHaveLength(119);
    expect(getFurniture(library, 0, false).alsoSaidIn).toHaveLength(11);
  });

  test('takes links that grow with the group, not with its square', async () => {
    const count = async (size: number): Promise<number> => {
      const made = await makeLibrary(size, (index) =>
        index === 0 ? '' : ` sameAs="p-${String(index - 1).padStart(3, '0')}"`,
      );
      return Array.from({ length: size }, (_, index) => getFurniture(made, index, true).alsoSaidIn.length).reduce(
        (sum, length) => sum + length,
      );
    };
    expect((await count(200)) / (await count(100))).toBeLessThan(2.1);
  });
});

test('parts are listed whole at home; elsewhere the first, with a link on to where all stand', async () => {
  const library = await makeLibrary(40, (index) => (index === 0 ? '' : ' partOf="p-000"'));
  expect(getFurniture(library, 0, true).parts).toHaveLength(39);
  const { parts } = getFurniture(library, 0, false);
  expect(parts).toHaveLength(11);
  expect(parts.at(-1)).toEqual({ href: '/larkshire/briefings/long/#p-000', label: 'and 29 more' });
});
