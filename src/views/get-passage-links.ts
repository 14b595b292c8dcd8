import type { RecordId } from '../library/ids.ts';
import type { Library, RecordBase, SectionRecord } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getPointLabel } from './get-links.ts';
import { getOpening } from './get-opening.ts';
import { getTitleLang } from './languages.ts';
import { oncePerLibrary } from './once-per-library.ts';
import { withBase } from './with-base.ts';

/** A record or the prose under a heading, named by its title or first sentence, with the title of its briefing as a note. */
export interface PassageLink extends Link {
  /** null where the passage bears the title of its briefing. */
  readonly note: string | null;
}

interface Passage extends Pick<RecordBase, 'address' | 'briefing'> {
  readonly label: string;
}

const getPassages = oncePerLibrary((library): ReadonlyMap<RecordId, Passage> => {
  const { points, cases, figures, questions, activities, sections } = library;
  const name = (record: RecordBase | SectionRecord, label: string): [RecordId, Passage] => [
    record.id,
    { address: record.address, briefing: record.briefing, label },
  ];
  return new Map([
    ...sections.map((section) => name(section, section.title)),
    ...[...points.values()].map((point) => name(point, getPointLabel(point))),
    ...[...cases.values(), ...activities.values()].map((record) => name(record, record.title)),
    ...[...figures.values(), ...questions.values()].map((record) => name(record, getOpening(record.text))),
  ]);
});

/** Links to passages wherever they stand; an id that names none gives no link. */
export function getPassageLinks(library: Library, ids: readonly RecordId[]): PassageLink[] {
  return ids.flatMap((id) => {
    const passage = getPassages(library).get(id);
    if (passage === undefined) return [];
    const { address, briefing, label } = passage;
    const title = library.briefings.get(briefing)?.title ?? null;
    const lang = getTitleLang(library, passage);
    return { href: withBase(library, address), label, ...lang, note: title === label ? null : title };
  });
}
