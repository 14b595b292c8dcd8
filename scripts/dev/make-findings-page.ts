import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import type { Finding } from '../../src/findings/finding.ts';

/**
 * The page that stands in for every other while the content has errors: the same report as in the terminal.
 * @param base path of the site on its host, with a slash at the end
 */
export function makeFindingsPage(findings: readonly Finding[], { contentDir, base }: FindingsPlace): string {
  const page = h('html', { lang: 'en-GB' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', 'The content has errors'),
      // Vite's own program: it loads the page anew when it is told to.
      h('script', { type: 'module', src: `${base}@vite/client` }),
    ]),
    h('body', { style: 'max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui' }, [
      h('h1', 'The content has errors, so its pages are not shown'),
      h('p', 'Put them right and save the file. This page then loads anew by itself.'),
      h('pre', { style: 'white-space: pre-wrap; overflow-wrap: anywhere' }, [
        terminalReport(findings, { contentDir, isColour: false }),
      ]),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}

interface FindingsPlace {
  readonly contentDir: string;
  readonly base: string;
}
