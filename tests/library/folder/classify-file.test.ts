import { describe, expect, it } from 'vitest';
import { classifyFile } from '../../../src/library/folder/classify-file.ts';

describe('a file of the content folder', () => {
  it.each([
    ['briefings/neglect.mdx', 'briefing'],
    ['briefings/Neglect FINAL (v2).mdx', 'briefing'],
    ['site.yaml', 'settings'],
    ['vocabulary/spellings.yaml', 'settings'],
    ['packs/induction.yaml', 'settings'],
    ['logo.png', 'asset'],
    ['logo.svg', 'other'],
    ['briefings/pictures/timeline.webp', 'asset'],
    ['briefings/drawing.svg', 'other'],
    ['README.md', 'other'],
    ['notes.docx', 'other'],
    ['briefings/~$notes.docx', 'other'],
    ['briefings/images/credits.txt', 'other'],
  ])('%s is for us: %s', (path, role) => {
    expect(classifyFile(path)).toEqual({ role });
  });

  it.each([
    ['briefings/photo #1.png', 'photo-1.png'],
    ['briefings/why?.jpg', 'why.jpg'],
    ['briefings/100%.PNG', '100.png'],
    ['briefings/note:1.png', 'note-1.png'],
    ['briefings/a#b/line.png', 'line.png'],
    ['#.png', 'picture.png'],
  ])('%s is a picture whose name no web address can hold; %s would do', (path, better) => {
    expect(classifyFile(path)).toEqual({ role: 'misnamed', better });
  });

  it.each(['briefings/a b (1).png', 'briefings/Llŷn & Môn.jpg'])('%s is a picture', (path) => {
    expect(classifyFile(path)).toEqual({ role: 'asset' });
  });

  it.each([
    ['briefings/2026/neglect.mdx', 'briefings/neglect.mdx'],
    ['neglect.mdx', 'briefings/neglect.mdx'],
    ['briefings/neglect.MDX', 'briefings/neglect.mdx'],
    ['briefings/neglect.md', 'briefings/neglect.mdx'],
    ['briefings/neglect.mdx.txt', 'briefings/neglect.mdx'],
    ['briefings/neglect', 'briefings/neglect.mdx'],
    ['briefings/Missed Appointments.MDX', 'briefings/missed-appointments.mdx'],
    ['site.yaml.txt', 'site.yaml'],
    ['site.yml', 'site.yaml'],
    ['themes.yaml', 'vocabulary/themes.yaml'],
    ['vocabulary/theme.yaml', 'vocabulary/themes.yaml'],
    ['vocabulary/staff-rota.yaml', null],
  ])('%s is misplaced and would do as %s', (path, better) => {
    expect(classifyFile(path)).toEqual({ role: 'misplaced', better, isDocument: false });
  });

  it.each(['docx', 'rtf', 'odt', 'pdf', 'mdx.docx'])('briefings/Neglect.%s is no plain text', (ending) => {
    expect(classifyFile(`briefings/Neglect.${ending}`)).toEqual({
      role: 'misplaced',
      better: 'briefings/neglect.mdx',
      isDocument: true,
    });
  });
});
