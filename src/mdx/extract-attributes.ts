import type { Place } from '../findings/finding.ts';
import type { AttributeDefinition, Block, BlockDefinition } from './block.ts';
import { reportEmpty, reportMissing, reportValue } from './extract-attribute-findings.ts';
import { type AttributeSpan, getAttributeSpans } from './extract-attribute-spans.ts';
import type { Reporter } from './extract-reporter.ts';

type Values = Record<string, string | readonly string[]>;

export interface ReadAttributes {
  /** Those that are there and hold. What the block does not know is the guard's to report. */
  readonly values: Values;
  /** Where each value starts: `themes`; and each item of a list: `themes.1`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** One attribute as it stands in the file. */
interface Written {
  readonly name: string;
  readonly definition: AttributeDefinition;
  /** Trimmed; `''` where there is no value. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
}

/** The id that a tag gives itself, right or wrong; null without one. */
export function getWrittenId(node: Block['node']): string | null {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue;
    return typeof attribute.value === 'string' ? attribute.value.trim() || null : null;
  }
  return null;
}

/**
 * Checks and splits the attributes of a tag, and reports what is missing, empty or of the wrong form. Of one that stands twice,
 * which the guard reports, the first counts.
 *
 * @param name the block in a sentence: "the learning point “attendance”"
 */
export function readAttributes(
  node: Block['node'],
  block: BlockDefinition,
  name: string,
  reporter: Reporter,
): ReadAttributes {
  const written = getWritten(node, block, reporter.source);
  const values: Values = {};
  const places = new Map<string, Place>();
  const seen = new Set<string>();
  for (const attribute of written) {
    if (seen.has(attribute.name)) continue;
    seen.add(attribute.name);
    const value = readValue(attribute, name, reporter.places.placeAt(attribute.start), reporter);
    if (value === null) continue;
    values[attribute.name] = value;
    setPlaces(places, attribute, value, reporter);
  }
  reportMissing(node, block, seen, name, reporter);
  return { values, places };
}

function getWritten(node: Block['node'], block: BlockDefinition, source: string): Written[] {
  const spans = getAttributeSpans(node, source);
  return node.attributes.flatMap((attribute, index) => {
    if (attribute.type !== 'mdxJsxAttribute' || !Object.hasOwn(block.attributes, attribute.name)) return [];
    const definition = block.attributes[attribute.name];
    if (definition === undefined) return [];
    const span: AttributeSpan = spans[index] ?? { start: node.position?.start.offset ?? 0, raw: '' };
    const text = typeof attribute.value === 'string' ? attribute.value.trim() : '';
    const blanks = text === '' ? 0 : span.raw.length - span.raw.trimStart().length;
    return [{ name: attribute.name, definition, text, raw: span.raw.trimStart(), start: span.start + blanks }];
  });
}

function readValue(attribute: Written, name: string, place: Place, reporter: Reporter): Values[string] | null {
  const { definition, text } = attribute;
  const result = definition.schema.safeParse(text);
  if (text === '' || (result.success && result.data.length === 0)) {
    reportEmpty(attribute.name, definition, name, place, reporter);
    return null;
  }
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const [item] = issue.path;
    const value = typeof item === 'number' ? (getItems(text)[item] ?? text) : text;
    reportValue(attribute.name, definition, { value, problem: issue.message }, name, place, reporter);
  }
  return null;
}

function getItems(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function setPlaces(places: Map<string, Place>, attribute: Written, value: Values[string], reporter: Reporter): void {
  places.set(attribute.name, reporter.places.placeAt(attribute.start));
  if (typeof value === 'string') return;
  let from = 0;
  for (const [index, item] of value.entries()) {
    const at = attribute.raw.indexOf(item, from);
    if (at !== -1) from = at + item.length;
    places.set(`${attribute.name}.${index}`, reporter.places.placeAt(attribute.start + Math.max(at, 0)));
  }
}
