import type { Image, Link } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Place } from '../findings/finding.ts';
import { toSentence } from './extract-names.ts';
import type { Reporter } from './extract-reporter.ts';
import type { ExtractState, Scope } from './extract-state.ts';
import { decodePath } from './guard/images.ts';
import { suggestCitation } from './plugins/citations.ts';
import type { CitationNode } from './plugins/nodes.ts';

/** Gathers the sources that a bracket cites, or reports that it cites none. */
export function addCitation(node: CitationNode, { citations, reporter }: ExtractState, { block }: Scope): void {
  const place = reporter.placeOf(node);
  for (const { source, page } of node.items) citations.push({ source, page, place, block });
  if (node.items.length > 0) return;
  const suggestion = suggestCitation(node.value);
  reporter.report({
    rule: 'citation-malformed',
    place,
    message: `“${node.value}” is meant to cite a source, but it is not written as a citation is.`,
    why: 'As it stands it would be printed as it is, and lead nobody to the source.',
    fix:
      suggestion === null
        ? 'Write it as [@triennial-2016, p. 167] or [@triennial-2016, pp. 71-72], with the name of a source from sources.yaml.'
        : `Write ${suggestion} instead.`,
  });
}

/** Gathers a link to a thing of this site, and reports a link to elsewhere that has no words. */
export function addLink(node: Link, { links, ownLinks, reporter }: ExtractState, { block }: Scope): void {
  const place = reporter.placeOf(node);
  const text = toText(node).replace(/\s+/g, ' ').trim();
  const typedLink = node.data?.typedLink;
  if (typedLink === undefined) {
    if (text === '') reportLinkWithoutText(node, place, reporter);
  } else if (node.url.startsWith('#')) {
    ownLinks.push({ fragment: typedLink.fragment ?? '', place });
  } else {
    links.push({ ...typedLink, text, place, block });
  }
}

function reportLinkWithoutText({ url }: Link, place: Place, { report }: Reporter): void {
  report({
    rule: 'link-without-text',
    place,
    message: `The link to ${url} has no words to click on.`,
    why: 'Nobody can see the link, and a screen reader reads its address out letter by letter.',
    fix: `Write what the reader finds there between the square brackets: [words](${url}).`,
  });
}

/** Gathers a picture, and reports one that has no description or only its file's name. */
export function addImage(node: Image, { images, reporter }: ExtractState): void {
  const { url } = node;
  const alt = (node.alt ?? '').replace(/\s+/g, ' ').trim();
  const place = reporter.placeOf(node);
  const file = url.slice(url.lastIndexOf('/') + 1);
  node.url = decodePath(url) ?? url;
  images.push({ url: node.url, alt, place });
  const isFileName = alt !== '' && (alt === file || alt === file.replace(/\.[a-z]+$/i, ''));
  if (alt !== '' && !isFileName) return;
  const problem = isFileName ? 'has only its file name as a description' : 'has no description';
  reporter.report({
    rule: 'image-without-description',
    place,
    message: `${toSentence(`this picture (${file})`)} ${problem}, so people using a screen reader learn nothing from it.`,
    why: 'Pages of public bodies must be usable by people who cannot see the picture; that is the law.',
    fix: `Put a short description between the square brackets: ![Timeline of missed chances](${url}).`,
  });
}
