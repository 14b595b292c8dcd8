import type { SourceId } from '../../library/ids.ts';
import { isListed } from '../../library/is-listed.ts';
import type { KeyFigure, Library } from '../../library/model.ts';
import { getWords } from '../../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from '../draw-record.ts';
import { getVoiceId } from '../get-voice-id.ts';
import { compareVoices } from '../get-voices.ts';
import { withBase } from '../with-base.ts';
import type { LineYear } from '../year-line.ts';
import { getShare } from './get-share.ts';
import { getShareDrawing, type ShareDrawing } from './get-share-drawing.ts';

/** Key figures of one source. */
export interface FigureGroup {
  readonly year: string;
  readonly title: string;
  readonly href: string | null;
  /** Those of one base stand together. */
  readonly figures: readonly DrawnFigure[];
}

/** The sentence with its number, base and source, and the same number drawn. */
export interface DrawnFigure extends DrawnRecord {
  /** null for a number that is no share of anything. */
  readonly drawing: ShareDrawing | null;
}

/** Key figures that count: each once, however many briefings repeat it; those of withdrawn briefings are left out. */
export function getCountedFigures(library: Library): KeyFigure[] {
  return [...library.figures.values()].filter(({ isCounted, briefing }) => isCounted && isListed(library, briefing));
}

/** Figures under their sources, year by year, the undated last. */
export function getFigureGroups(library: Library, figures: readonly KeyFigure[], draw: DrawOptions): FigureGroup[] {
  return [...Map.groupBy(figures, getVoiceId).values()]
    .flatMap((members) => (members[0] === undefined ? [] : [{ ...getVoice(members[0]), members }]))
    .sort(compareVoices)
    .map(({ source: id, year, members }) => {
      const words = getWords(library.site.language);
      const source = id === null ? undefined : library.sources.get(id);
      return {
        year: year === null ? words.line.undated : String(year),
        title: source?.title ?? words.theme.own(library.site.name),
        href: source === undefined ? null : withBase(library, source.address),
        figures: [...Map.groupBy(members, ({ of, base }) => base ?? of).values()]
          .flat()
          .map((figure) => toDrawnFigure(library, figure, draw)),
      };
    });
}

function getVoice({ source, year }: KeyFigure): { readonly source: SourceId | null; readonly year: LineYear } {
  return { source, year };
}

function toDrawnFigure(library: Library, figure: KeyFigure, draw: DrawOptions): DrawnFigure {
  const share = getShare(figure);
  return { ...drawRecord(library, figure, draw), drawing: share === null ? null : getShareDrawing(share) };
}
