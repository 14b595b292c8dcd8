// @ts-check

/**
 * @typedef {object} Option
 * @property {'string' | 'boolean'} type
 * @property {string} [value] what stands for the value in the help: `<number>`
 * @property {string} help
 */

/**
 * @typedef {object} Command
 * @property {string} summary one line, for the list of commands
 * @property {string} help what it does, in a few sentences
 * @property {Readonly<Record<string, Option>>} options
 * @property {string} [argument] what is typed without a name: `question`
 */

/** @type {Option} */
const port = { type: 'string', value: '<number>', help: 'first port to try; the next free one is taken (4321)' };

const folders = `CONTENT_DIR=<folder> names the content (content), OUT_DIR=<folder> where the site is written (dist).`;

/**
 * The commands of this project by their npm name; each is a file `scripts/<name>.ts`.
 * @satisfies {Record<string, Command>}
 */
export const commands = {
  start: {
    summary: 'build the site and show it on this machine',
    help: `Builds the site and serves it until you press Ctrl-C. If the content has errors they are listed, and the last good site is served.\n${folders}`,
    options: { port },
  },
  build: {
    summary: 'check the content and build the site',
    help: `Checks the content, builds the site beside the old one and puts it in its place only when all of it is done.\n${folders}`,
    options: { 'no-index': { type: 'boolean', help: 'leave the search index out: quicker, but search finds nothing' } },
  },
  preview: {
    summary: 'show the site that was built last',
    help: `Serves the site in OUT_DIR (dist) until you press Ctrl-C, with the headers of a real host.`,
    options: { port },
  },
  dev: {
    summary: 'show the site while you change it',
    help: `Shows the site and draws it anew at every change, until you press Ctrl-C. While the content has errors, they are shown in place of every page. Search needs a built site: npm start.\n${folders}`,
    options: { port },
  },
  check: {
    summary: 'list what is wrong in the content',
    help: `Lists every problem in the content with the line and one way to put it right. Exits with 1 when there are errors.\n${folders}`,
    options: {
      site: { type: 'boolean', help: 'look at the pages of the built site in OUT_DIR too: links, headings, weight' },
      json: { type: 'boolean', help: 'print one JSON list of findings (with npm run --silent, nothing else)' },
      github: { type: 'boolean', help: 'print annotations for GitHub Actions' },
    },
  },
  test: {
    summary: 'test the code and the demonstration site',
    help: 'Runs every test of the project: types, style, unused code, unit tests, the demonstration site, a real browser.',
    options: {
      only: { type: 'string', value: '<part>', help: 'one part: types, style, unused, unit, site, pages or browser' },
      full: { type: 'boolean', help: 'the long tests too' },
    },
  },
  search: {
    summary: 'ask the search in the terminal, and see why it answers so',
    help: `Answers a question as the search page does, and explains each step: npm run search -- "does gdpr stop me sharing".\n${folders}`,
    argument: 'question',
    options: {
      'as-typed': { type: 'boolean', help: 'correct no spelling' },
      results: { type: 'string', value: '<number>', help: 'how many results to show (5)' },
    },
  },
  'search:coverage': {
    summary: 'list the words of the vocabulary that lead nowhere',
    help: `Lists the words that people might type and that find nothing in the content, and the entries of synonyms.yaml that never match.\n${folders}`,
    options: {},
  },
  'search:measure': {
    summary: 'measure how well and how fast the search answers',
    help: 'Asks the judged questions of tests/search/questions, then measures answers on the demonstration site and on made-up sites of more passages: time, bytes, and the first answer on a slow phone in a real browser.',
    options: {
      sizes: {
        type: 'string',
        value: '<numbers>',
        help: 'briefings of the made-up sites (300,1500: about 8,700 and 43,000 passages)',
      },
    },
  },
  bench: {
    summary: 'measure how fast sites of many briefings are built',
    help: 'Makes up briefings, checks them and builds them without and with the search index, and prints time, memory and sizes as one table.',
    options: {
      sizes: { type: 'string', value: '<numbers>', help: 'numbers of briefings (100,1000,5000)' },
      peers: { type: 'boolean', help: 'build the same text with Eleventy and Starlight too; they are downloaded once' },
    },
  },
};

/** @typedef {keyof typeof commands} CommandName */
