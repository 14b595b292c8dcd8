import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadContent } from '../../src/library/load-content.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import type { Library } from '../../src/library/model.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';

/** The Library of the small board of `fixtures/views` with the given files beside its own, or in their place. */
export async function makeViewsLibrary(files: Readonly<Record<string, string>>): Promise<Library> {
  const folder = join(await makeTempDir(), 'content');
  await cp('tests/fixtures/views', folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return makeLibrary(await loadContent(folder), { today: '2026-11-20' });
}

/** A briefing with as many learning points and case studies as are asked for, for health visitors, on neglect. */
export function makeLongBriefing(points: number, cases = 0): string {
  return [
    '---',
    'title: Long learning',
    'summary: More than one page of it.',
    'published: 2024',
    'audiences: [health-visitor]',
    'themes: [neglect]',
    'sources: [late]',
    '---',
    ...Array.from({ length: points }, (_, index) => [
      '',
      `<LearningPoint id="point-${index + 1}">`,
      `Thing learnt, number ${index + 1}.`,
      '</LearningPoint>',
    ]).flat(),
    ...Array.from({ length: cases }, (_, index) => [
      '',
      `<CaseStudy id="case-${index + 1}" title="Child ${index + 1}">`,
      `What happened to child ${index + 1}.`,
      '</CaseStudy>',
    ]).flat(),
    '',
  ].join('\n');
}

/** The text of site.yaml of the small board with more settings at its end. */
export const siteYaml = (more: string): string => `name: Larkshire Safeguarding Children Partnership
shortName: LSCP
area: Larkshire
nation: england
url: https://example.org/larkshire
reportConcern:
  label: Worried about a child?
  phone: 01632 960010
  outOfHours: 01632 960011
  url: https://example.org/report
contact: { name: Partnership team, email: team@example.org }
exitUrl: https://example.org/weather
${more}
`;
