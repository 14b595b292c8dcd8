import type { Block } from '../../mdx/block.ts';
import type { Written } from './resolver.ts';

/** The value of an attribute that holds one text; null where it is not written or empty. */
export function getText(block: Block, name: string): string | null {
  const value = block.attributes[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The values of an attribute that holds a list; empty where it is not written. */
export function getList(block: Block, name: string): readonly string[] {
  const value = block.attributes[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** Each value of an attribute with the place of that very value. */
export function getWritten(block: Block, name: string): Written[] {
  const values = getList(block, name);
  if (values.length === 0) return [];
  const place = block.places.get(name) ?? block.place;
  return values.map((value, index) => ({
    value,
    place: block.places.get(`${name}.${index}`) ?? place,
    from: name,
  }));
}
