import type { PrivateDetail } from './private-detail.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dayFirst = String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})`;
const yearFirst = String.raw`\d{4}[/.-]\d{1,2}[/.-]\d{1,2}`;
const dayMonth = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:${months})\.?,?\s+\d{4}`;
const monthDay = String.raw`(?:${months})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`;
const date = new RegExp(String.raw`(?<![\d/.-])(?:${yearFirst}|${dayFirst}|${dayMonth}|${monthDay})(?![\d/-])`, 'gi');

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
 */
export function findBirthDates(text: string): PrivateDetail[] {
  const found = new Map<number, string>();
  for (const word of text.matchAll(birth)) {
    const end = word.index + word[0].length;
    const from = Math.max(0, word.index - longest);
    for (const match of text.slice(from, end + reach + longest).matchAll(date)) {
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
