/** Files of the content folder by the first part of a page's address. */
const files: Readonly<Record<string, string>> = {
  themes: 'vocabulary/themes.yaml',
  audiences: 'vocabulary/audiences.yaml',
  packs: 'vocabulary/audiences.yaml',
  pathways: 'vocabulary/pathways.yaml',
  glossary: 'vocabulary/glossary.yaml',
  sources: 'sources.yaml',
  reviews: 'reviews.yaml',
};

/**
 * The content file that a page was made from, as near as an address tells: a briefing's own file, or the list in which its
 * subject stands; `site.yaml` for pages that are made of everything.
 * @param file path of the page below the site's folder: `briefings/baby-r/index.html`
 */
export function getContentFile(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (first === 'briefings' && second !== 'index.html') return `briefings/${second}.mdx`;
  return files[first] ?? 'site.yaml';
}
