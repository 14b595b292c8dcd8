import { isDeviceName } from '../findings/is-device-name.ts';

/** Names of folders have an end: a longer one could not be written to the disk, or not be copied to a Windows machine. */
const longestId = 80;
const whyId =
  'Names of this kind become web addresses, which break in e-mails when they hold spaces or capital letters.';

export interface IdProblem {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** What is wrong with a name that becomes an address and a folder of the site; null where it may be used. */
export function getIdProblem(value: string): IdProblem | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
    const fix = `Use small letters, digits and single hyphens only: “${toIdForm(value)}”.`;
    return { message: `“${value}” has characters that a name of this kind cannot have.`, why: whyId, fix };
  }
  if (value.length > longestId) {
    return {
      message: `“${value.slice(0, 40)}…” has ${value.length.toLocaleString('en-GB')} letters; a name of this kind can have at most ${longestId}.`,
      why: 'Names of this kind become folders of the site, and no computer takes a longer one safely.',
      fix: `Shorten it, for example: “${value.slice(0, 30).replace(/-+$/, '')}”.`,
    };
  }
  if (isDeviceName(value)) {
    return {
      message: `“${value}” is a name that Windows keeps for itself.`,
      why: 'Names of this kind become folders of the site, and a folder of that name cannot be copied to a Windows machine.',
      fix: `Use another name, for example: “${value}-1”.`,
    };
  }
  return null;
}

function toIdForm(value: string): string {
  const form = value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return form === '' ? 'my-name' : form;
}
