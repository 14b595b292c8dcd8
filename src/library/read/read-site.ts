import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { SourceFile } from '../../mdx/parsed.ts';
import { brokenSiteSchema, type Site, siteSchema } from '../site-schema.ts';
import { readYamlFile, type YamlFile } from './read-yaml-file.ts';

export interface SiteReading {
  readonly site: Site;
  /** Path of the site on its host without a slash at the end: `''` or `/learning`. */
  readonly basePath: string;
  readonly findings: readonly Finding[];
}

/** Reads site.yaml. Settings with an error are blank: the findings stop the build before anybody could see them. */
export function readSite(file: SourceFile | null, assets: ReadonlyMap<string, unknown>): SiteReading {
  const read = readYamlFile(file, siteSchema);
  const { value, data } = read;
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  const site = value ?? brokenSiteSchema.parse(isGroup ? data : {});
  const missing = site.logo === null || assets.has(site.logo) ? [] : [makeMissingLogo(site.logo, read)];
  return { site, basePath: getBasePath(site.url), findings: [...read.findings, ...missing] };
}

function getBasePath(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}

function makeMissingLogo(logo: string, { file, text, getPlace }: YamlFile<Site>): Finding {
  return makeFinding(
    {
      rule: 'missing-file',
      file,
      place: getPlace('logo'),
      message: `The content folder has no file “${logo}”, which “logo” names.`,
      why: 'Every page would show an empty frame where the logo should be.',
      fix: 'Put the file beside site.yaml, or check the spelling: capital letters count.',
    },
    text,
  );
}
