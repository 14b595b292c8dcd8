import type { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { limitFindings } from '../findings/limit-findings.ts';
import { type ReadYamlOptions, readYaml } from './read-yaml.ts';
import type { YamlDocument } from './yaml-document.ts';
import { type Strangers, zodFindings } from './zod-findings.ts';

export interface Settings<Value> {
  /** null when the file cannot be read or does not hold; `findings` then says why. */
  readonly value: Value | null;
  readonly document: YamlDocument;
  /** All that is wrong with the file: how it is written, then what it says. */
  readonly findings: readonly Finding[];
}

/** Reads a file of settings and holds it against a schema. Never throws. */
export function readSettings<Value>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
  options: ReadYamlOptions & { readonly strangers?: Strangers } = {},
): Settings<Value> {
  const document = readYaml(text, file, options);
  // What could not be read at all has been said; that every setting is missing too would help nobody.
  if (document.data === null && document.findings.length > 0)
    return { value: null, document, findings: limitFindings(document.findings, file) };
  const result = schema.safeParse(document.data);
  if (result.success) return { value: result.data, document, findings: limitFindings(document.findings, file) };
  const findings = [...document.findings, ...zodFindings(result.error, schema, document, options.strangers)];
  return { value: null, document, findings: limitFindings(findings, file) };
}
