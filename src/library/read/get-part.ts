/** The value of a key in data as it was read; undefined where there is no such key. */
export function getPart(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;
}
