import type { Root } from 'mdast';
import { compareFindings } from '../../findings/compare-findings.ts';
import type { Finding } from '../../findings/finding.ts';
import { limitFindings } from '../../findings/limit-findings.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import { makePlaces } from '../../findings/places.ts';
import { type FrontMatterRead, readFrontMatter } from '../front-matter.ts';
import { parseMdx } from '../parse-mdx.ts';
import type { SourceFile } from '../parsed.ts';
import { cutFrontMatter } from './cut-front-matter.ts';
import type { Blocks } from './dialect.ts';
import { decodeText } from './encoding.ts';
import { tooLarge } from './excess-words.ts';
import { findAt, type Source } from './explanation.ts';
import { getFileNameFindings, getSlug } from './file-name.ts';
import { guardTree } from './guard-tree.ts';
import type { ImageProbe } from './images.ts';
import { getRefusedFindings } from './refused-elements.ts';
import { findSecondSettings } from './second-settings.ts';
import { getExcess, largestFile } from './size-and-depth.ts';

export interface ReadOptions {
  /** The blocks that may be used. */
  readonly blocks: Blocks;
  /** Looks at image files; without it only their addresses are judged. */
  readonly probeImage?: ImageProbe;
}

/** A briefing whose text is safe, before its blocks are taken out. */
export interface ReadBriefing {
  readonly file: string;
  readonly slug: string;
  readonly text: string;
  readonly frontMatter: FrontMatterRead['frontMatter'];
  readonly frontMatterPlaces: FrontMatterRead['places'];
  readonly tree: Root;
  /** In the order of a report. */
  readonly findings: readonly Finding[];
}

/**
 * Bytes in, a guarded tree out. Never throws and never takes more than a moment, whatever the bytes: what cannot be read is
 * a Finding, and the tree then holds what could be.
 */
export function readBriefing({ path: file, bytes }: SourceFile, { blocks, probeImage }: ReadOptions): ReadBriefing {
  const slug = getSlug(file);
  const named = getFileNameFindings(file);
  if (bytes.length > largestFile) {
    const finding = makeFinding({ ...tooLarge, file, place: null }, null);
    return {
      file,
      slug,
      text: '',
      frontMatter: null,
      frontMatterPlaces: new Map(),
      tree: empty(),
      findings: [...named, finding],
    };
  }
  const { text, findings: encoding } = decodeText(bytes, file);
  const { yaml, firstLine, body: rest, findings: cut } = cutFrontMatter(text, file);
  const { body, findings: repeated } = findSecondSettings(rest, file, text);
  const front = yaml === null ? noFrontMatter : readFrontMatter(yaml, file, firstLine);
  const read = readBody({ file, text: body, blocks, places: makePlaces(body) }, probeImage ?? null);
  const told = [...named, ...encoding, ...cut, ...repeated, ...front.findings, ...read.findings];
  const isEmpty = read.tree.children.length === 0 && [...cut, ...repeated, ...read.findings].length === 0;
  const findings = isEmpty ? [...told, makeNoText(file, front.frontMatter?.status === 'draft')] : told;
  return {
    file,
    slug,
    text,
    frontMatter: front.frontMatter,
    frontMatterPlaces: front.places,
    tree: read.tree,
    findings: limitFindings(findings.sort(compareFindings), file),
  };
}

/** In a draft the text may still be to come. */
function makeNoText(file: string, isDraft: boolean): Finding {
  return makeFinding(
    {
      rule: 'no-text',
      severity: isDraft ? 'warning' : 'error',
      file,
      place: null,
      message: 'This briefing has no text.',
      why: 'Readers would reach a page with a title and nothing under it.',
      fix: 'Write its text below the second --- line, or set status: draft until it is written.',
    },
    null,
  );
}

const noFrontMatter: FrontMatterRead = { frontMatter: null, places: new Map(), findings: [] };

function readBody(source: Source, probeImage: ImageProbe | null): { tree: Root; findings: readonly Finding[] } {
  const excess = getExcess(source.text);
  if (excess !== null) return { tree: empty(), findings: [findAt(source, excess.offset, excess.words)] };
  const parsed = parseMdx(source);
  if (parsed.tree === null) {
    return { tree: empty(), findings: [...parsed.findings, ...getRefusedFindings(source, parsed.refused)] };
  }
  const guarded = guardTree(parsed.tree, { ...source, masked: parsed.masked, probeImage });
  const refused = getRefusedFindings(source, [...parsed.refused, ...guarded.refused]);
  return { tree: guarded.tree, findings: [...parsed.findings, ...guarded.findings, ...refused] };
}

function empty(): Root {
  return { type: 'root', children: [] };
}
