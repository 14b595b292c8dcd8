import type { BlockDefinition } from '../block.ts';
import { activity } from './activity.ts';
import { answer } from './answer.ts';
import { caseStudy } from './case-study.ts';
import { column } from './column.ts';
import { compare } from './compare.ts';
import { definition } from './definition.ts';
import { facilitatorNote } from './facilitator-note.ts';
import { forBlock } from './for.ts';
import { include } from './include.ts';
import { keyFigure } from './key-figure.ts';
import { learningPoint } from './learning-point.ts';
import { question } from './question.ts';

const definitions = [
  learningPoint,
  caseStudy,
  keyFigure,
  question,
  answer,
  activity,
  facilitatorNote,
  definition,
  compare,
  column,
  forBlock,
  include,
];

/** Every block of the dialect by its name. The guard, checks, renderers, editing form and guide know of no others. */
export const blocks: ReadonlyMap<string, BlockDefinition> = new Map(definitions.map((block) => [block.name, block]));
