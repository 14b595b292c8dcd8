import { describe, expect, test } from 'vitest';
import { bodyLine, checkRule, makeBriefing } from '../check-files.ts';

const first = 'briefings/aa-first.mdx';
const second = 'briefings/bb-second.mdx';

function say(id: string, words: string, attributes = ''): string {
  return `<LearningPoint id="${id}"${attributes}>\n${words}\n</LearningPoint>`;
}

function check(bodies: Readonly<Record<string, string>>, settings: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(bodies).map(([file, body]) => [
    file,
    makeBriefing(body, file === second ? { title: 'Another briefing', ...settings } : {}),
  ]);
  return checkRule('same-words', Object.fromEntries(files));
}

describe('same-words', () => {
  test('names both places and the line that joins them, whatever the capital letters and commas', async () => {
    const found = await check({
      [first]: say('ask-why', 'Ask why, and ask again.'),
      [second]: say('ask-again', 'Ask why and **ask** again'),
    });
    expect(found).toMatchObject([
      {
        severity: 'warning',
        file: second,
        line: bodyLine,
        message:
          'The learning point “ask-again” says the same words as “ask-why” in briefings/aa-first.mdx, and neither names the other in sameAs.',
        why: 'Readers find the same statement twice and take it for two, and it is counted twice.',
        fix: 'If both mean the same, write sameAs="aa-first/ask-why" in its opening line; if not, say in the words what sets them apart.',
      },
    ]);
  });

  test('adds to a sameAs that is there', async () => {
    const found = await check({
      [first]: `${say('ask-why', 'Ask why.')}\n\n${say('other', 'Something else.')}`,
      [second]: say('ask-again', 'Ask why.', ' sameAs="aa-first/other"'),
    });
    expect(found[0]?.fix).toMatch(/^If both mean the same, add aa-first\/ask-why to its sameAs; /);
  });

  test.each([
    ['joined', ' sameAs="aa-first/ask-why"', {}],
    ['part and bundle', ' partOf="aa-first/ask-why"', {}],
    ['withdrawn', '', { status: 'withdrawn' }],
    ['a draft', '', { status: 'draft' }],
  ])('is silent where the other is %s', async (_, attributes, settings) => {
    const bodies = { [first]: say('ask-why', 'Ask why.'), [second]: say('ask-again', 'Ask why.', attributes) };
    expect(await check(bodies, settings)).toEqual([]);
  });

  test('is silent inside one briefing and for other words', async () => {
    expect(await check({ [first]: `${say('a', 'Ask why.')}\n\n${say('b', 'Ask why.')}` })).toEqual([]);
    expect(await check({ [first]: say('a', 'Ask why.'), [second]: say('b', 'Ask who.') })).toEqual([]);
  });
});
