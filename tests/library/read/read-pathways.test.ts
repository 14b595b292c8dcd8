import { describe, expect, it } from 'vitest';
import { getLibrary } from '../../../src/library/get-library.ts';
import { makeContent } from '../support/make-content.ts';

async function read(pathways: string) {
  return getLibrary(await makeContent({ 'vocabulary/pathways.yaml': pathways }));
}

describe('vocabulary/pathways.yaml', () => {
  it('gives the stages of the work in its order', async () => {
    const { vocabulary, findings, unresolved } = await read(
      [
        '- { id: noticing, label: Noticing, scope: Seeing it., source: second-study-2018, themes: [home-visits, home-visits] }',
        '- { id: acting, label: Acting, themes: working-together }',
      ].join('\n'),
    );
    expect([findings, unresolved]).toEqual([[], []]);
    expect(vocabulary.pathways).toEqual([
      {
        id: 'noticing',
        address: '/pathways/noticing/',
        label: 'Noticing',
        scope: 'Seeing it.',
        source: 'second-study-2018',
        themes: ['home-visits'],
      },
      {
        id: 'acting',
        address: '/pathways/acting/',
        label: 'Acting',
        scope: null,
        source: null,
        themes: ['working-together'],
      },
    ]);
  });

  it('need not be there', async () => {
    const { vocabulary, findings } = await getLibrary(await makeContent({}));
    expect(vocabulary.pathways).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('has a theme or source that is not known told with its place', async () => {
    const { unresolved, vocabulary } = await read(
      '- id: noticing\n  label: Noticing\n  source: secnd-study\n  themes: [home-visits, hom-visits]\n',
    );
    expect(unresolved.map(({ file, place, kind, value }) => [file, place?.line, place?.column, kind, value])).toEqual([
      ['vocabulary/pathways.yaml', 3, 11, 'source', 'secnd-study'],
      ['vocabulary/pathways.yaml', 4, 25, 'theme', 'hom-visits'],
    ]);
    expect(vocabulary.pathways[0]?.themes).toEqual(['home-visits']);
  });

  it('has an id that stands twice told of, and an entry without themes', async () => {
    const { conflicts, findings } = await read(
      '- { id: noticing, label: One, themes: [home-visits] }\n- { id: noticing, label: Two, themes: [home-visits] }\n- { id: acting, label: Acting }\n',
    );
    expect(conflicts.map(({ kind, value, file }) => [kind, value, file])).toEqual([
      ['duplicate-id', 'noticing', 'vocabulary/pathways.yaml'],
    ]);
    expect(findings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      expect.stringMatching(/^vocabulary\/pathways\.yaml:3 .*“themes”/),
    ]);
  });
});
