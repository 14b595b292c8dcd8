import type { z } from 'zod';

import type { SourceFile } from '../../mdx/parsed.ts';
import { readSettings } from '../../yaml/read-settings.ts';
import { decodeText } from './decode-text.ts';
import type { Reading } from './reading.ts';

export interface YamlFile<Value> extends Omit<Reading, 'broken'> {
  /** null when some of the file does not hold. */
  readonly value: Value | null;
  /** What could be read, whether it holds or not. */
  readonly data: unknown;
  readonly text: string;
}

/** Reads a YAML file of the content folder and holds it against `schema`. Never throws. null: the file is not there. */
export function readYamlFile<Value>(file: SourceFile | null, schema: z.ZodType<Value>): YamlFile<Value> {
  if (file === null) return absent;
  const decoded = decodeText(file);
  const { value, document, findings } = readSettings(decoded.text, file.path, schema);
  return {
    file: file.path,
    value,
    data: document.data,
    text: decoded.text,
    findings: [...decoded.findings, ...findings],
    isComplete: document.findings.every((finding) => finding.severity !== 'error'),
    getPlace: (path) => document.places.get(path) ?? null,
  };
}

const absent = {
  value: null,
  data: undefined,
  text: '',
  file: '',
  findings: [],
  isComplete: false,
  getPlace: () => null,
};
