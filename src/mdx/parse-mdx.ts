import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Finding } from '../findings/finding.ts';
import { makePlaces, type Places } from '../findings/places.ts';
import { explainSyntax, isWritten } from './guard/explain-syntax.ts';
import { findAt, type RefusedTag, type Source } from './guard/explanation.ts';
import { maskCode } from './guard/mask.ts';
import { addRepairs, applyRepairs, type Repair, type RepairedText, withoutClosing } from './guard/repairs.ts';
import { getParseWork } from './guard/size-and-depth.ts';
import { getSyntaxProblem, type SyntaxProblem } from './guard/syntax-problem.ts';

export interface ParsedMdx {
  /** As the parser gives it, its text still masked; every place is that of the author's text. null where nothing parses. */
  readonly tree: Root | null;
  /** The text that offsets of `tree` refer to, masked. */
  readonly masked: string;
  readonly findings: readonly Finding[];
  readonly refused: readonly RefusedTag[];
}

const fewestRounds = 2;
const mostRounds = 300;
/** Work of all parses of one file together (see `getParseWork`): bounds the time, whatever is in the file. */
const mostWork = 300_000_000;
/** The same by the clock, in milliseconds, for whatever the estimate of the work does not foresee. */
const mostTime = 500;

/**
 * Parses the text of a briefing (LF line ends, front matter blanked, depth and size bounded: see `guard/`). What does not parse is named,
 * mended or left out, and the rest parsed again, until all of it has been read: one run finds all there is to find.
 */
export function parseMdx(source: Source): ParsedMdx {
  const masked = maskCode(source.text);
  const findings: Finding[] = [];
  const refused: RefusedTag[] = [];
  const attempts = new Map<string, number>();
  let repairs: readonly Repair[] = [];
  const start = performance.now();
  let stuckAt = 0;

  let rounds = fewestRounds;
  for (let round = 0; round < rounds; round += 1) {
    const repaired = applyRepairs(masked, repairs);
    const result = tryToParse(repaired.text);
    if (result.tree !== null) {
      if (!repaired.keepsOffsets) moveBack(result.tree, repaired, source.places);
      return { tree: result.tree, masked, findings, refused };
    }
    if (round === 0) rounds = Math.min(mostRounds, fewestRounds + Math.floor(mostWork / getParseWork(masked)));
    const problem = toAuthorsText(result.message, repaired);
    if (problem === null || performance.now() - start > mostTime) break;
    stuckAt = problem.offset;
    const key = `${problem.kind} ${problem.offset}`;
    const attempt = attempts.get(key) ?? 0;
    attempts.set(key, attempt + 1);
    if (attempt > 2) break;
    if (problem.kind === 'no-opening' && !isWritten(source, problem)) {
      repairs = withoutClosing(source.text, repairs, problem.offset);
      continue;
    }
    const explained = explainSyntax(source, problem, attempt);
    findings.push(...explained.findings);
    refused.push(...explained.refused);
    repairs = addRepairs(repairs, explained.repairs);
  }
  return {
    tree: null,
    masked,
    findings: [...findings, findRest(source, stuckAt, findings.length + refused.length)],
    refused,
  };
}

type Attempt = { readonly tree: Root } | { readonly tree: null; readonly message: string };

function tryToParse(text: string): Attempt {
  try {
    const tree = mdxToMdast(text, { features: { gfm: true, frontmatter: false } });
    return tree.type === 'root' ? { tree } : { tree: null, message: '' };
  } catch (error) {
    return { tree: null, message: error instanceof Error ? error.message : '' };
  }
}

function toAuthorsText(message: string, repaired: RepairedText): SyntaxProblem | null {
  const places = makePlaces(repaired.text);
  return getSyntaxProblem(message, (place) => {
    const [line = 1, column = 1] = place.split(':').map(Number);
    return repaired.toOriginal(places.offsetAt({ line, column }));
  });
}

function moveBack(tree: Root, repaired: RepairedText, places: Places): void {
  visit(tree, (node: Nodes) => {
    if (node.position === undefined) return;
    for (const end of [node.position.start, node.position.end]) {
      const offset = repaired.toOriginal(end.offset ?? 0);
      Object.assign(end, { offset, ...places.placeAt(offset) });
    }
  });
}

function findRest(source: Source, offset: number, told: number): Finding {
  return findAt(source, offset, {
    rule: 'unreadable-text',
    message: 'The text cannot be read from here on.',
    why: 'So much in it is broken that the rest cannot be told apart.',
    fix:
      told === 0
        ? 'Delete the part that was added last, and check again.'
        : 'Put right what is named here first, and check again.',
  });
}
