import type { SourceFile } from '../../mdx/parsed.ts';
import { brokenSiteSchema, type Site, siteSchema } from '../site-schema.ts';
import { readYamlFile } from './read-yaml-file.ts';
import type { Reading } from './reading.ts';

export interface SiteReading {
  readonly site: Site;
  /** Path of the site on its host without a slash at the end: `''` or `/learning`. */
  readonly basePath: string;
  readonly reading: Reading;
}

/** Reads site.yaml. Settings with an error are blank: the findings stop the build before anybody could see them. */
export function readSite(file: SourceFile | null): SiteReading {
  const { value, data, ...reading } = readYamlFile(file, siteSchema);
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  const site = value ?? brokenSiteSchema.parse(isGroup ? data : {});
  return { site, basePath: getBasePath(site.url), reading: { ...reading, broken: new Set() } };
}

function getBasePath(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}
