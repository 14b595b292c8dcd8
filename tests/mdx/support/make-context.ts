import type { Block } from '../../../src/mdx/block.ts';
import type { PointFurniture, RenderContext } from '../../../src/mdx/render-context.ts';
import { words } from '../../../src/words/en-GB.ts';

const base = '/learning';

function getText(block: Block, name: string): string | null {
  const value = block.attributes[name];
  return typeof value === 'string' ? value : null;
}

/** What stands around a learning point that nothing else speaks of. */
export function makeFurniture(block: Block): PointFurniture {
  return {
    address: `${base}/briefings/${block.briefing}/#${block.id}`,
    source: { href: `${base}/sources/big-study/`, label: 'Ames and others, 2016', page: getText(block, 'page') },
    themes: [],
    kindLabel: 'Learning point',
    kind: getText(block, 'kind') ?? 'learning-point',
    title: getText(block, 'title'),
    lead: null,
    number: getText(block, 'number'),
    briefing: null,
    alsoSaidIn: [],
    oneOf: [],
    parts: [],
    contrast: [],
    questionedBy: [],
    questions: [],
    cases: [],
    related: [],
  };
}

/** A site at `/learning` on which everything that is named is there. */
export function makeContext(over: Partial<RenderContext> = {}): RenderContext {
  return {
    link: (kind, target) => ({ href: `${base}/${kind}s/${target}/`, label: `The ${kind} ${target}` }),
    cite: (source) => ({ href: `${base}/sources/${source}/`, short: 'Ames and others, 2016', title: 'A study' }),
    image: (url) => ({ src: `${base}/files/${url.replace('./', '')}`, width: 640, height: 480 }),
    point: makeFurniture,
    caseStudy: (block) => ({ ...makeFurniture(block), review: null, illustrates: [] }),
    figure: makeFurniture,
    question: (block) => ({ address: makeFurniture(block).address, about: [] }),
    included: () => ({ html: '<article class="point"><p>From elsewhere &amp; back</p></article>' }),
    forWhom: () => 'Headteacher · Senior leader',
    term: (id) => ({ href: `${base}/glossary/#${id}`, term: id.toUpperCase(), meaning: 'What it means' }),
    titleLevel: 2,
    idPrefix: '',
    medium: 'page',
    words,
    basePath: base,
    terms: [],
    termsSeen: new Set(),
    ...over,
  };
}
