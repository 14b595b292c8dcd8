import type { JudgedQuestion } from './judged-questions.ts';

export interface Score {
  readonly kind: string;
  /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002), gains 2^grade - 1. */
  readonly ndcg: number;
  /** 1 where an answer is among the first five. */
  readonly success: number;
  /** 1 where nothing was found. */
  readonly zero: number;
}

const depth = 10;

/** @param ids what was found, best first, as `slug/id`; a passage told again earns nothing */
export function score({ kind, relevant }: JudgedQuestion, ids: readonly string[]): Score {
  const told = new Set<string>();
  const grades = ids.slice(0, depth).map((id) => {
    const grade = told.has(id) ? 0 : (relevant[id] ?? 0);
    told.add(id);
    return grade;
  });
  const ideal = Object.values(relevant)
    .sort((a, b) => b - a)
    .slice(0, depth);
  return {
    kind,
    ndcg: getGain(grades) / getGain(ideal),
    success: grades.slice(0, 5).includes(2) ? 1 : 0,
    zero: ids.length === 0 ? 1 : 0,
  };
}

function getGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** Means over several questions, each 0 to 1. */
export interface Means {
  /** How many questions. */
  readonly count: number;
  readonly ndcg: number;
  readonly success: number;
  readonly zero: number;
}

/** The means of the scores; all 0 where there are none. */
export function getMeans(scores: readonly Score[]): Means {
  const mean = (get: (score: Score) => number): number =>
    scores.reduce((sum, one) => sum + get(one), 0) / Math.max(1, scores.length);
  return {
    count: scores.length,
    ndcg: mean(({ ndcg }) => ndcg),
    success: mean(({ success }) => success),
    zero: mean(({ zero }) => zero),
  };
}

/** A table for the terminal: all together, then each kind of question. */
export function makeReport(name: string, scores: readonly Score[]): string {
  const kinds = [...new Set(scores.map(({ kind }) => kind))].sort();
  const rows = [
    toRow(name, getMeans(scores)),
    ...kinds.map((kind) => toRow(`  ${kind}`, getMeans(scores.filter((one) => one.kind === kind)))),
  ];
  return [`${''.padEnd(18)} count  nDCG@10  success@5  empty`, ...rows].join('\n');
}

function toRow(label: string, { count, ndcg, success, zero }: Means): string {
  return `${label.padEnd(18)} ${String(count).padStart(5)}  ${ndcg.toFixed(3).padStart(7)}  ${success.toFixed(3).padStart(9)}  ${zero.toFixed(3).padStart(5)}`;
}
