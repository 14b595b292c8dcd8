import type { Filters } from '../facets/read-facets.ts';
import { filterNames } from '../record.ts';

/** What the form asks, as the part of an address after `?`: empty fields are left out. */
export function toAddress(form: HTMLFormElement): string {
  const asked = [...new FormData(form)].flatMap(([name, value]) => {
    const text = String(value).trim();
    return text === '' ? [] : [[name, text]];
  });
  return `${location.pathname}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`;
}

/** Puts what the address asks into the form. */
export function readAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === '') continue;
    if (field.type === 'checkbox') field.checked = asked.getAll(field.name).includes(field.value);
    else if (field.type === 'radio') field.checked = (asked.get(field.name) ?? '') === field.value;
    else field.value = asked.get(field.name) ?? '';
  }
}

export function getFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  return Object.fromEntries(filterNames.map((name) => [name, data.getAll(name).map(String)]));
}
