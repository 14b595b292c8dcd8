import type { Peer } from './peer.ts';

const version = '0.42.4';

/** One link at the side: a list of all pages on every page, as Starlight makes it unless told otherwise, would be unfair. */
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://learning.example.org',
  integrations: [starlight({ title: 'Briefings', pagefind: false, sidebar: [{ label: 'Home', link: '/' }] })],
});
`;

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight (MIT), on the Astro that it asks for, without its search index. */
export const starlight: Peer = {
  name: `Starlight ${version}`,
  packages: { '@astrojs/starlight': version, '@astrojs/markdown-remark': '7.3.0', astro: '7.3.5' },
  markdownDir: 'src/content/docs/briefings',
  outDir: 'dist',
  files: { 'astro.config.mjs': config, 'src/content.config.ts': contentConfig },
  command: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
};
