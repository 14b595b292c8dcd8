import type { z } from 'zod';
import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { SourceFile } from '../../mdx/parsed.ts';
import { readSettings } from '../../yaml/read-settings.ts';
import { largestSettings } from '../folder/read-bytes.ts';
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
  if (file.bytes.length > largestSettings) return { ...absent, file: file.path, findings: [makeTooLarge(file.path)] };
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

function makeTooLarge(file: string): Finding {
  return makeFinding(
    {
      rule: 'file-size',
      file,
      place: null,
      message: `“${file}” is larger than 1 MB and was not read.`,
      why: 'Reading it could stop the whole build, and no list of ours comes near that size.',
      fix: 'Take out what does not belong in it; something else may have been pasted into it by mistake.',
    },
    null,
  );
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
