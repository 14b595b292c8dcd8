import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import type { Prose } from '../words/prose.ts';
import type { Fact } from './facts.ts';
import { type Frame, getFrame } from './get-frame.ts';
import type { SiteSection } from './get-section-link.ts';

/** A page of running text about the site itself. */
export interface ProseView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly ProseSection[];
  readonly contents: readonly Link[];
  readonly onThisPage: string;
}

/** A part under one heading, with what the board's own settings add below its words. */
export interface ProseSection extends Prose {
  readonly facts?: readonly Fact[];
  readonly links?: readonly Link[];
}

export interface ProseRequest {
  readonly section: SiteSection;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly ProseSection[];
  readonly exit?: boolean;
}

export function makeProseView(library: Library, request: ProseRequest): ProseView {
  const { section, title, summary, sections, exit = false } = request;
  return {
    frame: getFrame(library, { title, description: summary, address: `/${section}/`, exit }),
    title,
    summary,
    sections,
    contents: sections.map(({ id, title: label }) => ({ href: `#${id}`, label })),
    onThisPage: getWords(library.site.language).list.onThisPage,
  };
}
