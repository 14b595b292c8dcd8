import type { Peer } from './peer.ts';

const version = '3.1.7';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<meta name="description" content="{{ description }}">
</head>
<body>
<header><a href="/">Home</a></header>
<main>
<h1>{{ title }}</h1>
{{ content }}
</main>
<footer>How to report a concern</footer>
</body>
</html>
`;

const home = `---
layout: page.liquid
title: Briefings
description: All briefings
---
<ul>
{% for briefing in collections.briefings %}<li><a href="{{ briefing.url }}">{{ briefing.data.title }}</a></li>
{% endfor %}</ul>
`;

/** Eleventy (MIT): one small layout, a list of all briefings, no template language inside the Markdown. */
export const eleventy: Peer = {
  name: `Eleventy ${version}`,
  packages: { '@11ty/eleventy': version },
  markdownDir: 'site/briefings',
  outDir: 'out',
  files: {
    'eleventy.config.js':
      "export default () => ({ dir: { input: 'site', output: 'out' }, markdownTemplateEngine: false });\n",
    'site/_includes/page.liquid': page,
    'site/index.liquid': home,
    'site/briefings/briefings.json': JSON.stringify({ layout: 'page.liquid', tags: 'briefings' }),
  },
  command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
};
