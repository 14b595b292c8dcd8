import { blocks } from '../../../../src/mdx/blocks/index.ts';
import type { ImageProbe } from '../../../../src/mdx/guard/images.ts';
import { type ReadBriefing, readBriefing } from '../../../../src/mdx/guard/read-briefing.ts';

/** Settings that hold, on lines 1 to 7; the body begins on line 9. */
export const settings = '---\ntitle: T\nsummary: S\npublished: 2026\naudiences: [everyone]\nthemes: [neglect]\n---\n\n';

export function readText(text: string, probeImage?: ImageProbe): ReadBriefing {
  const bytes = new TextEncoder().encode(text);
  return readBriefing({ path: 'briefings/here.mdx', bytes }, { blocks, ...(probeImage ? { probeImage } : {}) });
}

/** A briefing with sound settings and this body. */
export function readBody(body: string, probeImage?: ImageProbe): ReadBriefing {
  return readText(settings + body, probeImage);
}

/** `line:column rule: message → fix`, lines counted from the first of the body. */
export function tell({ findings }: Pick<ReadBriefing, 'findings'>): string[] {
  return findings.map(
    ({ rule, line, column, message, fix }) => `${(line ?? 0) - 8}:${column} ${rule}: ${message} → ${fix}`,
  );
}

/** What is wrong with a body, as a reader of the report sees it. */
export function tellBody(body: string): string[] {
  return tell(readBody(body));
}
