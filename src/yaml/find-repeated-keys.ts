import { isScalar, type ParsedNode, visit, YAMLParseError } from 'yaml';

/** An error of the parser's kind for each name that stands in one group of settings before. Linear. */
export function findRepeatedKeys(root: ParsedNode | null): YAMLParseError[] {
  const errors: YAMLParseError[] = [];
  visit(root, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const start = key.range?.[0] ?? 0;
        if (seen.has(key.value)) {
          errors.push(new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
        }
        seen.add(key.value);
      }
    },
  });
  return errors;
}
