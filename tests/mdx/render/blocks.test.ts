import { describe, expect, test } from 'vitest';
import { renderBlock, renderBlockBody, renderBriefing } from '../../../src/mdx/render.ts';
import type { RenderContext } from '../../../src/mdx/render-context.ts';
import { findAll, findOne, getClasses, say } from '../support/html.ts';
import { makeContext, makeFurniture } from '../support/make-context.ts';
import { everyBlock, getBlock, readBody } from '../support/read-body.ts';

/** The first block of a text, drawn alone. */
function draw(text: string, over: Partial<RenderContext> = {}): string {
  return renderBlock(getBlock(readBody(text)), makeContext(over));
}

describe('a learning point', () => {
  const text =
    '<LearningPoint id="share" kind="recommendation" number="3" page="12">\nShare **early**.\n</LearningPoint>';

  test('says its kind and number, its words, its source with the page, and how to link to it', () => {
    const html = draw(text, { point: (block) => ({ ...makeFurniture(block), kindLabel: 'Recommendation' }) });
    const article = findOne(html, 'article');
    expect(getClasses(article)).toEqual(['point', 'point--recommendation']);
    expect(article.properties).toMatchObject({ id: 'share' });
    expect(say(findOne(html, 'p.point__kind'))).toBe('Recommendation 3');
    expect(say(findOne(html, 'div.point__text'))).toBe('Share early.');
    expect(say(findOne(html, 'strong'))).toBe('early');
    expect(say(findOne(html, 'p.point__source'))).toBe('Ames and others, 2016, page 12');
    expect(findAll(html, 'a').map(({ properties }) => properties['href'])).toEqual([
      '/learning/sources/big-study/',
      '/learning/briefings/here/#share',
    ]);
    expect(say(findOne(html, 'a.point__permalink'))).toBe('Link to this learning point');
    expect(findAll(html, '.point__title')).toEqual([]);
    expect(findAll(html, '.point__lead')).toEqual([]);
    expect(findAll(html, 'dl')).toEqual([]);
  });

  test('a range of pages, a page that the text has cited, and a statement of the board', () => {
    const withSource = (source: { href: string | null; label: string; page: string | null }) =>
      draw(text, { point: (block) => ({ ...makeFurniture(block), source }) });
    const source = (html: string) => say(findOne(html, 'p.point__source'));
    expect(source(withSource({ href: '/s/', label: 'Ames, 2016', page: '71-72' }))).toBe('Ames, 2016, pages 71–72');
    expect(source(withSource({ href: '/s/', label: 'Ames, 2016', page: null }))).toBe('Ames, 2016');
    const own = withSource({ href: null, label: 'Valley Partnership', page: null });
    expect(source(own)).toBe('Valley Partnership');
    expect(findAll(own, 'a')).toHaveLength(1);
  });

  test('its lead and its briefing are shown where the page gives them, and a title in the heading level of the page', () => {
    const html = draw('<LearningPoint id="a" title="Early news">Share.</LearningPoint>', {
      titleLevel: 4,
      point: (block) => ({
        ...makeFurniture(block),
        lead: 'Practitioners should',
        briefing: { href: '/b/', label: 'A briefing' },
      }),
    });
    expect(say(findOne(html, 'h4.point__title'))).toBe('Early news');
    expect(say(findOne(html, 'p.point__lead'))).toBe('Practitioners should');
    expect(say(findOne(html, 'p.point__briefing'))).toBe('From A briefing');
  });

  test('what it has to do with others, each list under its own words', () => {
    const link = (label: string) => [{ href: `/x/#${label}`, label }];
    const html = draw(text, {
      point: (block) => ({
        ...makeFurniture(block),
        alsoSaidIn: [
          { href: '/x/#a', label: 'Share at once', source: 'Ames, 2016', isOrigin: true },
          { href: '/x/#b', label: 'Pass it on', source: 'Bell, 2021, page 4', isOrigin: false },
        ],
        oneOf: link('bundle'),
        parts: link('part'),
        contrast: link('other'),
        questionedBy: link('critic'),
        cases: link('case'),
        questions: link('question'),
        themes: link('theme'),
      }),
    });
    expect(findAll(html, 'dt').map(say)).toEqual([
      'Also said in',
      'Part of',
      'Its parts',
      'Calls into question',
      'Questioned by',
      'Case studies',
      'Questions to discuss',
      'Themes',
    ]);
    expect(findAll(html, 'dd').map(say)[0]).toBe(
      'Share at once (Ames, 2016, said here first)Pass it on (Bell, 2021, page 4)',
    );
    expect(findAll(html, '.relation--questioned-by').map(say)).toEqual(['Questioned bycritic']);
  });

  test('in a pack it has no link control and its id is prefixed', () => {
    const html = draw(text, { medium: 'pack', idPrefix: 'here--' });
    expect(findAll(html, '.point__tools')).toEqual([]);
    expect(findOne(html, 'article').properties['id']).toBe('here--share');
  });

  test('its words alone', () => {
    expect(renderBlockBody(getBlock(readBody(text)), makeContext())).toBe('<p>Share <strong>early</strong>.</p>');
  });
});

describe('a key figure', () => {
  const figure = (attributes: string, sentence: string) =>
    draw(`<KeyFigure id="a" ${attributes}>\n${sentence}\n</KeyFigure>`);

  test.each([
    ['value="65" of="66" base="reviews read"', 'News was late in 65 of the 66 reviews read.', '65 of the 66'],
    ['value="5" of="5" base="reviews"', '5 out of 5 reviews said so.', '5 out of 5'],
    ['value="12%" of="children"', 'Only 12 per cent of children had a plan.', '12 per cent'],
    ['value="24%" of="all cases"', 'It was seen in (24%) of all cases.', '24%'],
    ['value="1,200" of="calls"', 'Of all calls, 1,200 were late.', '1,200'],
    ['value="£2 million" of="the budget"', 'It took £2  million of the budget.', '£2 million'],
    ['value="6" of="60" base="files"', 'Page 16, of 6,000: 60 files, and in 6 the name was missing.', '6'],
  ])('with %s: the number stands in the sentence and is shown there only', (attributes, sentence, number) => {
    const html = figure(attributes, sentence);
    expect(getClasses(findOne(html, 'figure'))).toContain('key-figure--in-sentence');
    expect(say(findOne(html, 'strong.key-figure__number'))).toBe(number);
    expect(say(findOne(html, 'div.key-figure__text'))).toBe(sentence.replace(/\s+/g, ' '));
    expect(findAll(html, '.key-figure__value')).toEqual([]);
  });

  test.each([
    ['value="15" of="17" base="cases"', 'In all but two cases the young person was known.', '15 of 17 cases'],
    ['value="24%" of="all notified incidents"', 'About a quarter.', '24% of all notified incidents'],
    ['value="6" of="60" base="files"', 'Six of sixty, see page 16 and 6.5 hours.', '6 of 60 files'],
    ['value="7"', 'Seven.', '7'],
  ])('with %s: a number that the sentence does not hold stands above it', (attributes, sentence, shown) => {
    const html = figure(attributes, sentence);
    expect(getClasses(findOne(html, 'figure'))).toEqual(['key-figure']);
    expect(say(findOne(html, 'p.key-figure__value'))).toBe(shown);
    expect(say(findOne(html, 'div.key-figure__text'))).toBe(sentence);
    expect(findAll(html, '.key-figure__base')).toEqual([]);
  });

  test('a page number in a citation is not the number of the figure', () => {
    const html = figure('value="65" of="66" base="reviews"', 'Nearly all reviews [@big-study, p. 65] said so.');
    expect(say(findOne(html, 'p.key-figure__value'))).toBe('65 of 66 reviews');
    expect(say(findOne(html, 'div.key-figure__text'))).toBe(
      'Nearly all reviews (Ames and others, 2016, page 65) said so.',
    );
  });

  test.each([
    ['value="5" of="8" base="reviews"', '5 out of 8 knew.', 'Base: 8 reviews'],
    ['value="5" of="8" base="reviews"', '5 of the reviews knew.', 'Base: 8 reviews'],
    ['value="39%" of="all incidents"', 'A rate of 39% was found.', 'Base: all incidents'],
  ])('with %s in “%s” the base that the sentence leaves out is added', (attributes, sentence, base) => {
    expect(say(findOne(figure(attributes, sentence), 'p.key-figure__base'))).toBe(base);
  });

  test('its source is its caption, the last thing in the figure', () => {
    const children = findOne(figure('value="1" of="all" page="4"', 'One of all.'), 'figure').children;
    const last = children.at(-1);
    expect(last?.type === 'element' && last.tagName).toBe('figcaption');
    expect(last === undefined ? '' : say(last)).toBe('Ames and others, 2016, page 4');
  });
});

describe('a case study', () => {
  test('has a title, the review, the account with its learning points inside, and what it illustrates', () => {
    const html = draw(
      '<CaseStudy id="w" title="Child W">\nTold.\n\n#### What the aunt said\n\nMore.\n\n<LearningPoint id="p" title="Write it down">Point.</LearningPoint>\n</CaseStudy>',
      {
        titleLevel: 3,
        caseStudy: (block) => ({
          ...makeFurniture(block),
          review: { href: '/r/', label: 'Child W, Valley' },
          illustrates: [{ href: '/x/', label: 'Share early' }],
        }),
      },
    );
    const article = findOne(html, 'article.case');
    expect(article.properties).toMatchObject({ id: 'w' });
    expect(say(findOne(html, 'p.case__kind'))).toBe('Case study');
    expect(say(findOne(html, 'h3.case__title'))).toBe('Child W');
    expect(say(findOne(html, 'p.case__review'))).toBe('Review: Child W, Valley');
    expect(say(findOne(html, 'dt'))).toBe('Shows why this matters');
    expect(say(findOne(html, 'article.point'))).toContain('Point.');
    // The heading inside stands under the title, and the point's title under that heading, whatever the page's levels are.
    expect(say(findOne(html, 'h4'))).toBe('What the aunt said');
    expect(say(findOne(html, 'h5.point__title'))).toBe('Write it down');
  });
});

describe('blocks for groups and training', () => {
  test('a question says where it is asked, and its answer is folded on the site and open in print', () => {
    const text = '<Question for="team-meeting, supervision">\nWho? <Answer>All of us.</Answer>\n</Question>';
    const html = draw(text);
    expect(findOne(html, 'section.question').properties).toMatchObject({ id: 'question-1' });
    expect(say(findOne(html, 'p.question__kind'))).toBe('Question for team meeting, supervision');
    expect(say(findOne(html, 'summary'))).toBe('Answer');
    expect(say(findOne(html, 'div.answer__text'))).toBe('All of us.');
    expect(findOne(html, 'details').properties['open']).toBeFalsy();
    expect(findOne(draw(text, { medium: 'pack' }), 'details').properties).toHaveProperty('open');
    expect(say(findOne(draw('<Question>Who?</Question>'), 'p.question__kind'))).toBe('Question');
  });

  test('what a question is about', () => {
    const html = draw('<Question>Who?</Question>', {
      question: (block) => ({ address: makeFurniture(block).address, about: [{ href: '/x/', label: 'Share early' }] }),
    });
    expect(say(findOne(html, 'dl'))).toBe('AboutShare early');
  });

  test('an activity and its note', () => {
    const html = draw(
      '<Activity id="draw" title="Draw the line" minutes="20">\nIn pairs.\n\n<FacilitatorNote minutes="1">Slowly.</FacilitatorNote>\n</Activity>',
    );
    expect(findOne(html, 'section.activity').properties).toMatchObject({ id: 'draw' });
    expect(say(findOne(html, 'p.activity__kind'))).toBe('Activity, 20 minutes');
    expect(say(findOne(html, 'h2.activity__title'))).toBe('Draw the line');
    expect(say(findOne(html, 'section.facilitator-note'))).toBe('Note for the facilitator, 1 minuteSlowly.');
  });
});

describe('blocks that arrange', () => {
  test('a definition names the term by its glossary entry', () => {
    const html = draw('<Definition term="mash">A team.</Definition>');
    expect(say(findOne(html, 'dt'))).toBe('MASH');
    expect(findOne(html, 'a').properties['href']).toBe('/learning/glossary/#mash');
    expect(say(findOne(html, 'dd'))).toBe('A team.');
  });

  test('a comparison has a titled section for each column', () => {
    const html = draw('<Compare>\n<Column title="Then">One.</Column>\n<Column title="Now">Two.</Column>\n</Compare>');
    expect(findAll(html, 'section.compare__column').map(say)).toEqual(['ThenOne.', 'NowTwo.']);
    expect(findAll(html, 'h2.compare__title').map(say)).toEqual(['Then', 'Now']);
  });

  test('a part for some readers says for whom', () => {
    const html = draw('<For levels="senior-leader">\nWords.\n</For>');
    expect(say(findOne(html, 'p.for__label'))).toBe('For Headteacher · Senior leader');
    expect(say(findOne(html, 'div.for__text'))).toBe('Words.');
  });

  test('an included point is shown as it was drawn', () => {
    expect(say(findOne(draw('<Include point="a/b" />'), 'div.include'))).toBe('From elsewhere & back');
  });
});

test('a whole briefing shows each of its blocks once, in order', () => {
  const html = renderBriefing(readBody(everyBlock, 'briefings/every-block.mdx'), makeContext()).html;
  const blocks = 'key-figure point case for question answer definition compare activity facilitator-note include'.split(
    ' ',
  );
  const order = findAll(html, '').flatMap((element) => getClasses(element).filter((name) => blocks.includes(name)));
  expect(order).toEqual([
    'key-figure',
    'point',
    'case',
    'point',
    'for',
    'question',
    'answer',
    'definition',
    'compare',
    'activity',
    'facilitator-note',
    'include',
    'point',
  ]);
  const ids = findAll(html, '').flatMap(({ properties }) => properties['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});
