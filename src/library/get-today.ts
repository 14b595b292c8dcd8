/**
 * Day of the build as YYYY-MM-DD in UTC: that of SOURCE_DATE_EPOCH (seconds) when it is set, so that the same content
 * gives the same site on any day (https://reproducible-builds.org/specs/source-date-epoch/).
 * @throws RangeError when SOURCE_DATE_EPOCH is not a whole number of seconds
 */
export function getToday(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return toDay(Date.now());
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new RangeError(`SOURCE_DATE_EPOCH must be a whole number of seconds since 1970, and it is “${epoch}”.`);
  }
  return toDay(Number(epoch) * 1000);
}

function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
