import type { Finding } from '../../findings/finding.ts';
import type { SourceFile } from '../../mdx/parsed.ts';
import type { Asset } from '../model.ts';

/** A content folder as bytes: everything that was read, nothing understood. */
export interface RawContent {
  readonly contentDir: string;
  /** `briefings/*.mdx` in the order of their names. */
  readonly briefings: readonly SourceFile[];
  /** The board's YAML files by path: `site.yaml`, `vocabulary/themes.yaml`. */
  readonly settings: ReadonlyMap<string, SourceFile>;
  /** The product's own words by file name: `glossary.yaml`. */
  readonly words: ReadonlyMap<string, SourceFile>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** What is wrong with the folder itself. */
  readonly findings: readonly Finding[];
  /** SHA-256 of every path and every byte above, hexadecimal. */
  readonly digest: string;
}
