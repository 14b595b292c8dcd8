import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Fact, makeFacts } from './facts.ts';
import { formatDate } from './format-date.ts';
import { getContactFacts } from './get-contact-facts.ts';
import { makeProseView, type ProseView } from './prose-view.ts';

/** Where the regulations send a reader who is not content with the answer. */
const bodies = {
  eass: 'https://www.equalityadvisoryservice.com/',
  ehrc: 'https://www.equalityhumanrights.com/',
  ecni: 'https://www.equalityni.org/',
  regulations: 'https://www.legislation.gov.uk/uksi/2018/952/contents',
} as const;

/**
 * The statement that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
 * require, https://www.legislation.gov.uk/uksi/2018/952/regulation/8. What nobody has audited stays blank and is said to be.
 */
export function getAccessibilityView(library: Library): ProseView {
  const { name, url, accessibility: audit, nation } = library.site;
  const { accessibility: words } = getWords(library.site.language);
  const isNorthernIreland = nation === 'northern-ireland';
  return makeProseView(library, {
    section: 'accessibility',
    title: words.title,
    summary: words.summary(name, new URL(url).host),
    sections: [
      { id: 'how-accessible', title: words.howTitle, body: getHow(library) },
      { id: 'known-problems', title: words.knownTitle, body: [[...(audit?.issues ?? []), ...words.known]] },
      { id: 'feedback', title: words.contactTitle, body: words.contact, facts: getContactFacts(library) },
      {
        id: 'enforcement',
        title: words.enforcementTitle,
        body: isNorthernIreland ? words.enforcement.northernIreland : words.enforcement.greatBritain,
        links: getBodies(words, isNorthernIreland ? ['ecni', 'regulations'] : ['eass', 'ehrc', 'regulations']),
      },
      { id: 'technical', title: words.technicalTitle, body: [words.commitment(name)], facts: getAuditFacts(library) },
    ],
  });
}

function getHow({ site }: Library): (string | readonly string[])[] {
  const { accessibility: words } = getWords(site.language);
  const { accessibility: audit } = site;
  const start =
    audit === null
      ? words.notAudited(site.name)
      : words.audited(words.results[audit.result], audit.testedBy, formatDate(audit.testedOn, site.language));
  return [...start, words.meantTo, words.abilities];
}

function getBodies(words: Words['accessibility'], names: readonly (keyof typeof bodies)[]): Link[] {
  return names.map((name) => ({ href: bodies[name], label: words.bodies[name] }));
}

function getAuditFacts({ site }: Library): Fact[] {
  const { accessibility: words } = getWords(site.language);
  const { accessibility: audit } = site;
  const toDate = (date: string | null | undefined) => (date ? formatDate(date, site.language) : words.blank);
  return makeFacts([
    [words.facts.standard, words.facts.wcag],
    [words.facts.result, audit === null ? words.notStated : words.results[audit.result]],
    [words.facts.testedBy, audit?.testedBy ?? words.nobody],
    [words.facts.testedOn, toDate(audit?.testedOn)],
    [words.facts.method, audit?.method ?? words.blank],
    [words.facts.prepared, toDate(audit?.prepared)],
    [words.facts.reviewed, toDate(audit?.reviewed)],
  ]);
}
