import type { Finding, Place } from '../findings/finding.ts';
import { makePlaces } from '../findings/places.ts';
import { findColonsWithoutSpace } from './find-colons-without-space.ts';
import { findDirectives } from './find-directives.ts';
import { findLostText } from './find-lost-text.ts';
import { findTabs } from './find-tabs.ts';
import { findUnsafeYaml } from './find-unsafe-yaml.ts';
import { getYamlDepth } from './get-yaml-depth.ts';
import { parseYamlText } from './parse-yaml-text.ts';
import { readPlainSettings } from './read-plain-settings.ts';
import { makeYamlFinding, type YamlDocument, type YamlOrigin } from './yaml-document.ts';
import { makePlaceAt } from './yaml-text.ts';
import { deepestYaml, yamlToValues } from './yaml-to-values.ts';

export interface ReadYamlOptions {
  /** What a message calls the file: `a briefing`, `site.yaml`; the file's own name unless given. */
  readonly noun?: string;
  /** Line of the file on which `text` begins; 1 unless given. */
  readonly firstLine?: number;
}

/** Spaces that Word and web pages put in and nobody can tell from an ordinary one, which alone counts between settings. */
const wideSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Far more than `deepestYaml`, since brackets in an author's sentence count as well. */
const mostOpen = 100;

/**
 * Reads YAML 1.2 as plain data and nothing more: no tags, no anchors or aliases (they can explode memory), no merge keys, no
 * directives, one document, each key once. Takes LF line ends. Never throws: what is wrong is a Finding, and `data` is what
 * could still be read.
 */
export function readYaml(text: string, file: string, options: ReadYamlOptions = {}): YamlDocument {
  const origin: YamlOrigin = {
    file,
    text: text.replace(wideSpaces, ' '),
    noun: options.noun ?? file,
    firstLine: options.firstLine ?? 1,
  };
  const plain = readPlainSettings(origin.text, origin.firstLine);
  if (plain !== null) return { ...origin, ...plain, findings: [] };
  const { depth, offset } = getYamlDepth(origin.text);
  if (depth > mostOpen) {
    const { line } = makePlaces(origin.text).placeAt(offset);
    return { ...origin, ...nothing, findings: [makeTooDeep(origin, line + origin.firstLine - 1)] };
  }
  const tabs = findTabs(origin);
  const spaced = findColonsWithoutSpace(origin, tabs.text);
  const told = [...tabs.findings, ...findDirectives(origin), ...spaced.findings];

  const parsed = parseYamlText(origin, spaced.text);
  if (parsed === null) return { ...origin, ...nothing, findings: [...told, makeTooDeep(origin)] };
  const findings = [...told, ...parsed.findings];
  if (parsed.root === null) return { ...origin, ...nothing, findings };

  const placeAt = makePlaceAt(parsed.text, origin.firstLine);
  const values = yamlToValues(parsed.root, placeAt);
  if (values === null) return { ...origin, ...nothing, findings: [...findings, makeTooDeep(origin)] };
  const unsafe = findUnsafeYaml(origin, parsed.root, placeAt);
  const lost = findLostText(origin, parsed.root, placeAt);
  return { ...origin, ...values, findings: [...findings, ...unsafe, ...lost] };
}

const nothing = { data: null, places: new Map<string, Place>(), keyPlaces: new Map<string, Place>() };

function makeTooDeep(origin: YamlOrigin, line = origin.firstLine): Finding {
  return makeYamlFinding(origin, {
    rule: 'yaml-too-deep',
    place: { line, column: 1 },
    message: `The settings are nested more than ${deepestYaml} levels deep.`,
    why: 'No setting needs that, and reading it could stop the whole build.',
    fix: 'Take out the extra brackets or the extra spaces at the start of lines.',
  });
}
