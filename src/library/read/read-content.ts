import type { Finding } from '../../findings/finding.ts';
import type { RawContent } from '../folder/raw-content.ts';
import { toReviewId, toSourceId } from '../ids.ts';
import { makeRegister } from '../link/register.ts';
import type { Registers } from '../link/resolver.ts';
import type { Conflict, Vocabulary } from '../model.ts';
import { type PathwayEntry, pathwaySchema } from '../schemas/pathway-schema.ts';
import { type ReviewEntry, reviewSchema } from '../schemas/review-schema.ts';
import { type SourceEntry, sourceSchema } from '../schemas/source-schema.ts';
import type { Site } from '../site-schema.ts';
import { type RegisterReading, readRegister } from './read-register.ts';
import { readSite } from './read-site.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** All that stands in the YAML files of a content folder, before anything is held against anything else. */
export interface ContentReading {
  readonly site: Site;
  readonly basePath: string;
  /** All but the pathways: the themes that they name are looked up later. */
  readonly vocabulary: Omit<Vocabulary, 'pathways'>;
  readonly pathways: RegisterReading<PathwayEntry>;
  readonly sources: RegisterReading<SourceEntry>;
  readonly reviews: RegisterReading<ReviewEntry>;
  /** What references may name. */
  readonly registers: Registers;
  readonly findings: readonly Finding[];
  readonly conflicts: readonly Conflict[];
}

/** Reads every YAML file. A required file that is absent has been told of when the folder was read. */
export function readContent(raw: RawContent): ContentReading {
  const { site, basePath, findings } = readSite(raw.settings.get('site.yaml') ?? null, raw.assets);
  const vocabulary = readVocabulary({
    getBoard: (name) => raw.settings.get(`vocabulary/${name}`) ?? null,
    getProduct: (name) => raw.words.get(name) ?? null,
  });
  const sources = readRegister(raw.settings.get('sources.yaml') ?? null, sourceSchema);
  const reviews = readRegister(raw.settings.get('reviews.yaml') ?? null, reviewSchema);
  const pathways = readRegister(raw.settings.get('vocabulary/pathways.yaml') ?? null, pathwaySchema);
  return {
    site,
    basePath,
    vocabulary: vocabulary.vocabulary,
    pathways,
    sources,
    reviews,
    registers: {
      ...vocabulary.registers,
      source: makeRegister(
        sources.entries.map((entry) => toSourceId(entry.value.id)),
        [sources.reading],
      ),
      review: makeRegister(
        reviews.entries.map((entry) => toReviewId(entry.value.id)),
        [reviews.reading],
      ),
    },
    findings: [
      ...findings,
      ...[sources, reviews, pathways].flatMap(({ reading }) => reading.findings),
      ...vocabulary.findings,
    ],
    conflicts: [...vocabulary.conflicts, ...sources.conflicts, ...reviews.conflicts, ...pathways.conflicts],
  };
}
