import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Place } from '../findings/finding.ts';
import type { YamlDocument } from './yaml-document.ts';

/** No file of ours nests settings deeper than this. */
export const deepestYaml = 20;

/** Plain data of a parsed text with the places of its names and values; null where it is nested deeper than `deepestYaml`. */
export function yamlToValues(
  root: ParsedNode,
  placeAt: (offset: number) => Place,
): Pick<YamlDocument, 'data' | 'places' | 'keyPlaces'> | null {
  const places = new Map<string, Place>();
  const keyPlaces = new Map<string, Place>();
  let isTooDeep = false;

  const toValue = (node: ParsedNode, path: readonly string[]): unknown => {
    if (path.length > deepestYaml) {
      isTooDeep = true;
      return null;
    }
    places.set(path.join('.'), placeAt(node.range[0]));
    if (isSeq(node)) return node.items.map((item, index) => toValue(item, [...path, String(index)]));
    // fromEntries makes own properties of every name, `__proto__` too; an assignment would not.
    if (isMap(node)) return Object.fromEntries(node.items.map((pair) => toEntry(pair.key, pair.value, path)));
    return isScalar(node) ? asWritten(node.value, node.source) : null;
  };
  const toEntry = (key: ParsedNode, value: ParsedNode | null, path: readonly string[]): [string, unknown] => {
    const name = isScalar(key) ? (key.source ?? String(key.value)) : String(key);
    const inner = [...path, name];
    const keyPlace = placeAt(key.range[0]);
    keyPlaces.set(inner.join('.'), keyPlace);
    if (value !== null) return [name, toValue(value, inner)];
    places.set(inner.join('.'), keyPlace);
    return [name, null];
  };

  const data = toValue(root, []);
  return isTooDeep ? null : { data, places, keyPlaces };
}

// `007` is an id to whoever wrote it, and `1.10` a version: only what can be written back unchanged becomes a number.
function asWritten(value: unknown, source: string | undefined): unknown {
  if (typeof value !== 'number' && typeof value !== 'boolean') return value;
  return source === undefined || String(value) === source ? value : source;
}
