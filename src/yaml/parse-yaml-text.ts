import { type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import { findRepeatedKeys } from './find-repeated-keys.ts';
import { makeYamlFinding, type YamlOrigin } from './yaml-document.ts';
import { getSyntaxProblem } from './yaml-syntax.ts';
import { makePlaceAt, mendLine, type YamlText } from './yaml-text.ts';

export interface ParsedYaml {
  /** null where nothing can be read without guessing. */
  readonly root: ParsedNode | null;
  readonly text: YamlText;
  readonly findings: readonly Finding[];
}

const mostPasses = 20;
/** Characters parsed in all passes together: bounds the time for a long file with many broken lines. */
const mostWork = 400_000;
const mostErrors = 50;
const harmless: readonly string[] = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'MULTIPLE_DOCS', 'BAD_DQ_ESCAPE'];
const why = 'The settings are read by their punctuation, and a line that breaks it takes other lines with it.';

/**
 * Parses, and where a line is broken in a way that shows what was meant, says so, mends it and parses again, so that one
 * run names every broken line and the other settings are still read. null where the nesting overflows the parser.
 */
export function parseYamlText(origin: YamlOrigin, source: YamlText): ParsedYaml | null {
  const findings = new Map<number, Finding>();
  const lines = origin.text.split('\n');
  let text = source;
  const passes = Math.min(mostPasses, Math.max(1, Math.floor(mostWork / source.text.length)));
  for (let pass = 0; pass < passes; pass += 1) {
    const parsed = parseOnce(text.text);
    if (parsed === null) return null;
    const placeAt = makePlaceAt(text, origin.firstLine);
    const before = text;
    let isReadable = true;
    for (const error of parsed.errors.slice(0, mostErrors)) {
      if (error.code === 'TAG_RESOLVE_FAILED') continue;
      const { rule, place, message, fix, mend, alsoLines } = getSyntaxProblem(
        error,
        placeAt(error.pos[0]),
        origin,
        lines,
      );
      if (!harmless.includes(error.code)) isReadable = false;
      if (findings.has(place.line)) continue;
      findings.set(place.line, makeYamlFinding(origin, { rule, place, message, why, fix }));
      if (mend === null) continue;
      text = mendLine(text, place.line - origin.firstLine + 1, mend);
      for (let more = 1; more <= alsoLines; more += 1) {
        const index = place.line - origin.firstLine + more;
        text = mendLine(text, index + 1, { line: `# ${lines[index]}`, at: 1, by: 2 });
      }
      // The errors after a mended line may only be its consequences.
      break;
    }
    if (text === before) return { root: isReadable ? parsed.contents : null, text, findings: [...findings.values()] };
  }
  return { root: null, text, findings: [...findings.values()] };
}

function parseOnce(text: string): { contents: ParsedNode | null; errors: readonly YAMLError[] } | null {
  try {
    const { contents, errors } = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      strict: true,
      // The parser compares each name with every other; `findRepeatedKeys` says the same in linear time.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const all = [...errors, ...findRepeatedKeys(contents)];
    return { contents, errors: all.sort((a, b) => a.pos[0] - b.pos[0]) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
