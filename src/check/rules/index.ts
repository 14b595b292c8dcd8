import type { Rule } from '../rule.ts';
import { americanSpelling } from './american-spelling.ts';
import { citationUnmarked } from './citation-unmarked.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { duplicateId } from './duplicate-id.ts';
import { emailAddress } from './email-address.ts';
import { figureLargerThanBase } from './figure-larger-than-base.ts';
import { fileNamesDifferInCase } from './file-names-differ-in-case.ts';
import { keyFigureWithoutBase } from './key-figure-without-base.ts';
import { linkToItself } from './link-to-itself.ts';
import { namedPlaceInCase } from './named-place-in-case.ts';
import { nhsNumber } from './nhs-number.ts';
import { noSourcesListed } from './no-sources-listed.ts';
import { notSignedOff } from './not-signed-off.ts';
import { partAndBundleAlike } from './part-and-bundle-alike.ts';
import { phoneNumber } from './phone-number.ts';
import { photoPosition } from './photo-position.ts';
import { postcode } from './postcode.ts';
import { publishedInFuture } from './published-in-future.ts';
import { referenceToDraft } from './reference-to-draft.ts';
import { referenceToWithdrawn } from './reference-to-withdrawn.ts';
import { reviewDatePassed } from './review-date-passed.ts';
import { sameTitle } from './same-title.ts';
import { sameWords } from './same-words.ts';
import { streetAddress } from './street-address.ts';
import { supersedesCircle } from './supersedes-circle.ts';
import { unknownAudience } from './unknown-audience.ts';
import { unknownBriefing } from './unknown-briefing.ts';
import { unknownCase } from './unknown-case.ts';
import { unknownDocumentType } from './unknown-document-type.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownLevel } from './unknown-level.ts';
import { unknownPoint } from './unknown-point.ts';
import { unknownRecord } from './unknown-record.ts';
import { unknownReview } from './unknown-review.ts';
import { unknownReviewType } from './unknown-review-type.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownTheme } from './unknown-theme.ts';
import { weakAccent } from './weak-accent.ts';
import { wordChoice } from './word-choice.ts';

/** Every rule. To add one is to add a file, a page in docs/rules and a line here. */
export const rules: readonly Rule[] = [
  americanSpelling,
  citationUnmarked,
  dateOfBirth,
  duplicateId,
  emailAddress,
  figureLargerThanBase,
  fileNamesDifferInCase,
  keyFigureWithoutBase,
  linkToItself,
  namedPlaceInCase,
  nhsNumber,
  noSourcesListed,
  notSignedOff,
  partAndBundleAlike,
  phoneNumber,
  photoPosition,
  postcode,
  publishedInFuture,
  referenceToDraft,
  referenceToWithdrawn,
  reviewDatePassed,
  sameTitle,
  sameWords,
  streetAddress,
  supersedesCircle,
  unknownAudience,
  unknownBriefing,
  unknownCase,
  unknownDocumentType,
  unknownFigure,
  unknownLevel,
  unknownPoint,
  unknownRecord,
  unknownReviewType,
  unknownReview,
  unknownSource,
  unknownTerm,
  unknownTheme,
  weakAccent,
  wordChoice,
];
