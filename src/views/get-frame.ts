import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords, getWordsLanguage } from '../words/get-words.ts';
import { getAssetAddress } from './get-asset-address.ts';
import { aboutSections, getListSections, getSectionLink, siteSections } from './get-section-link.ts';
import { getLang } from './languages.ts';
import { withBase } from './with-base.ts';

/** What stands around the content of every page, and in its `<head>`. */
export interface Frame {
  readonly language: string;
  /** For the browser's tab: "Neglect – ESCP". */
  readonly documentTitle: string;
  readonly description: string | null;
  readonly canonical: string;
  readonly iconHref: string;
  readonly brand: Link & { readonly logo: string | null };
  readonly navigation: readonly (Link & { readonly isCurrent: boolean })[];
  readonly crumbs: readonly Link[];
  readonly concern: Concern;
  readonly search: Link;
  /** null where the page has a search box of its own. */
  readonly searchAction: string | null;
  /** null where the page has no subject that a reader might need to leave in a hurry. */
  readonly exitHref: string | null;
  /** What leaving can and cannot do. */
  readonly exitMore: Link;
  /** At the foot: the learning in every order, and what a reader asks about the site itself. */
  readonly foot: { readonly learning: readonly Link[]; readonly site: readonly Link[] };
  readonly contact: Contact;
  readonly licence: string | null;
  readonly words: Words['frame'];
  /** Language of these words, where it is not that of the page. */
  readonly wordsLang: string | undefined;
}

export interface Concern {
  readonly label: string;
  readonly phone: Link;
  readonly outOfHours: Link;
  readonly page: Link;
}

export interface Contact {
  readonly name: string;
  readonly email: Link | null;
  readonly phone: Link | null;
  readonly address: string | null;
}

export interface FrameRequest {
  readonly title: string;
  readonly description?: string;
  /** Address of the page, without the base path. */
  readonly address: string;
  /** From the second crumb on; home comes by itself. */
  readonly crumbs?: readonly Link[];
  readonly hasOwnSearch?: boolean;
  readonly exit?: boolean;
}

/** Header, footer and head of a page. */
export function getFrame(library: Library, request: FrameRequest): Frame {
  const { site } = library;
  const words = getWords(site.language).frame;
  const isHome = request.address === '/';
  const home = { href: withBase(library, '/'), label: words.home };
  return {
    language: site.language,
    documentTitle: isHome ? `${request.title} – ${site.name}` : `${request.title} – ${site.shortName}`,
    description: request.description ?? null,
    canonical: new URL(withBase(library, request.address), site.url).href,
    iconHref: withBase(library, '/favicon.svg'),
    brand: {
      href: home.href,
      label: site.name,
      logo: site.logo === null ? null : withBase(library, getAssetAddress(site.logo)),
    },
    navigation: getNavigation(library, request.address),
    crumbs: isHome ? [] : [home, ...(request.crumbs ?? [])],
    concern: getConcern(library),
    search: { href: withBase(library, '/search/'), label: words.searchButton },
    searchAction: request.hasOwnSearch === true ? null : withBase(library, '/search/'),
    exitHref: request.exit === true ? site.exitUrl : null,
    exitMore: { ...getSectionLink(library, 'safety'), label: words.exitMore },
    foot: {
      learning: [...siteSections, ...getListSections(library)].map((section) => getSectionLink(library, section)),
      site: aboutSections.map((section) => getSectionLink(library, section)),
    },
    contact: getContact(library),
    licence: site.licence,
    words,
    wordsLang: getLang(getWordsLanguage(site.language, 'frame'), site.language),
  };
}

/** How to report a concern, as every page and every printed sheet shows it. */
export function getConcern({ site }: Library): Concern {
  const { label, phone, outOfHours, url } = site.reportConcern;
  return {
    label,
    phone: getPhoneLink(phone),
    outOfHours: getPhoneLink(outOfHours),
    page: { href: url, label: getWords(site.language).frame.moreWays },
  };
}

/** Who answers for the site, and how to reach them. */
export function getContact({ site }: Library): Contact {
  const { name, email, phone, address } = site.contact;
  return {
    name,
    email: email === null ? null : { href: `mailto:${email}`, label: email },
    phone: phone === null ? null : getPhoneLink(phone),
    address,
  };
}

function getNavigation(library: Library, address: string): Frame['navigation'] {
  return siteSections.map((section) => ({
    ...getSectionLink(library, section),
    isCurrent: address.startsWith(`/${section}/`),
  }));
}

function getPhoneLink(phone: string): Link {
  return { href: `tel:${phone.replaceAll(/[^\d+]/g, '')}`, label: phone.replaceAll(' ', '\u00a0') };
}
