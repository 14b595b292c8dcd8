import type { PrivateDetail } from './private-detail.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const gap = ' ?[-/.] ?';
const dayFirst = String.raw`\d{1,2}${gap}\d{1,2}${gap}(?:\d{4}|\d{2})|\d{1,2} \d{1,2} \d{4}`;
const yearFirst = String.raw`\d{4}${gap}\d{1,2}${gap}\d{1,2}`;
const day = String.raw`\d{1,2}(?:\s?(?:st|nd|rd|th)\b)?`;
const month = String.raw`(?:${months})\b\.?`;
const dayMonth = String.raw`${day}(?:\s+day)?(?:\s+of)?[\s/.-]{1,3}${month},?[\s/.-]{0,3}['’]?(?:\d{4}|\d{2})`;
const monthDay = String.raw`${month}\s+(?:the\s+)?${day},?\s+\d{4}`;
const inOnePiece = String.raw`\d{8}`;
const date = new RegExp(
  String.raw`(?<![\d/]|\d[.-])(?:${yearFirst}|${dayMonth}|${dayFirst}|${monthDay}|${inOnePiece})(?![\d/]|[.-]\d)`,
  'gi',
);

const birth =
  /(?<![\p{L}-])(?:still)?born\b|\b(?:date|day)\s+of\s+birth\b|\bbirth\s?da(?:te|y)\b|\bd\.\s?o\.\s?b\b|\bdob\b|\b(?:gave|giving|give)\s+birth\b|(?<!pre-|before |after )\bbirth\s+(?:on|in)\b|\(b\.?\s/giu;
/** Words that also stand behind the date: “14 March 2019 (date of birth)”. */
const label = /birth\s?da|of\s+birth|^d\.?\s?o/i;

/** How far a date may stand behind the word that makes it a birth date: a clause, not a page. */
const reach = 80;
/** Longest way to write a date, and the little that may stand between it and a label behind it. */
const longest = 40;

/**
 * Full dates (day, month and year) that the text gives as a birth date. A date alone is none: briefings state the day of
 * a meeting or of a law. “Children born after 1 September 2011” speaks of a year group and is left alone.
 * @param text as `readAsSeen` gives it
 */
export function findBirthDates(text: string): PrivateDetail[] {
  const found = new Map<number, string>();
  for (const word of text.matchAll(birth)) {
    const end = word.index + word[0].length;
    const from = Math.max(0, word.index - longest);
    for (const match of text.slice(from, end + reach + longest).matchAll(date)) {
      if (!isDate(match[0])) continue;
      const start = from + match.index;
      const isBehind = start >= end && start - end <= reach && isSameClause(text.slice(end, start));
      const isBefore = label.test(word[0]) && /^[^.!?\n]{0,12}$/.test(text.slice(start + match[0].length, word.index));
      if (isBehind || (start < word.index && isBefore)) found.set(start, match[0]);
    }
  }
  return [...found].map(([start, value]) => ({ kind: 'date-of-birth', value, start }));
}

/** False where a sentence ends in between, where the date is a limit, or where another event claims it. */
function isSameClause(between: string): boolean {
  if (/(?<!\b(?:St|Dr|Mr|Mrs|Ms))[.!?;]["”’)]?\s+\p{Lu}|\n\s*\n/u.test(between)) return false;
  if (/\b(?:died|death|seen|discharged|admitted|published|reviewed?|met)\b/i.test(between)) return false;
  if (/\b(?:between|from)\b.*\b(?:and|to|until)\s+$/is.test(between)) return false;
  return !/\b(?:before|after|since|between|from|until|by|earlier than|later than)\s+(?:the\s+)?$/i.test(between);
}

/** False for figures that no calendar has: “DOB 99/99/2019”, and eight digits that are something else. */
function isDate(value: string): boolean {
  const pieces = /^\d{8}$/.test(value) ? splitDigits(value) : (value.match(/\d+/g) ?? []);
  if (pieces.length !== 3) return true;
  const [first = 0, second = 0, third = 0] = pieces.map(Number);
  const isYearFirst = pieces[0]?.length === 4;
  const [day, month] = isYearFirst ? [third, second] : [first, second];
  return (isDay(day) && isMonth(month)) || (isDay(month) && isMonth(day));
}

/** `14032019` and `20190314`. */
function splitDigits(digits: string): string[] {
  const isYearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits);
  return isYearFirst
    ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
}

function isDay(number: number): boolean {
  return number >= 1 && number <= 31;
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}
