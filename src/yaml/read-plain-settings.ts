import type { Place } from '../findings/finding.ts';
import type { YamlDocument } from './yaml-document.ts';

type Values = Pick<YamlDocument, 'data' | 'places' | 'keyPlaces'>;

/** `title: "Any words"`, `themes: [neglect, education]`, `summary: Plain words.`, `published: 2026-11`, each by itself on a line. */
const settingLine =
  /^(?<name>[A-Za-z]{1,60}): (?:"(?<quoted>[[\p{L}\p{M}\p{N}\p{P}\p{S} ]--["\\]]*)"|\[(?<list>[\w, \-]*)\]|(?<words>\p{L}[[\p{L}\p{M}\p{N}\p{P}\p{S} ]--[:#]]*(?<! ))|(?<date>\d{4}-\d{2}(?:-\d{2})?))$/v;
const listItem = /(?<=^| )[A-Za-z][\w-]*(?=,|$)/g;
/** Words that stand for no words in YAML 1.2. */
const special = /^(?:null|true|false)$/i;

/**
 * What `parseYamlText` and `yamlToValues` would read, for settings of the simplest form, as nearly every briefing has them: the
 * parser takes ten times as long. null for everything else, right or wrong, which is then the parser’s to judge.
 */
export function readPlainSettings(text: string, firstLine: number): Values | null {
  const data: Record<string, unknown> = {};
  const places = new Map<string, Place>([['', { line: firstLine, column: 1 }]]);
  const keyPlaces = new Map<string, Place>();
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  for (const [index, written] of lines.entries()) {
    const { name = '', quoted, list, words, date } = settingLine.exec(written)?.groups ?? {};
    if (name === '' || special.test(name) || keyPlaces.has(name)) return null;
    const line = index + firstLine;
    const column = name.length + 3;
    keyPlaces.set(name, { line, column: 1 });
    places.set(name, { line, column });
    if (list === undefined) {
      if (words !== undefined && special.test(words)) return null;
      data[name] = quoted ?? words ?? date;
      continue;
    }
    const items = [...list.matchAll(listItem)];
    const isPlain = items.map(([item]) => item).join(', ') === list && !items.some(([item]) => special.test(item));
    if (!isPlain) return null;
    data[name] = items.map(([item]) => item);
    for (const [number, item] of items.entries())
      places.set(`${name}.${number}`, { line, column: column + 1 + item.index });
  }
  return { data, places, keyPlaces };
}
