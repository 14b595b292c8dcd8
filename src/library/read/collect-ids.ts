/** Every `id` in a value as it was read, at any depth: those of a theme and of its narrower ones. */
export function collectIds(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const item of value) collectIds(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id') found.add(String(inner));
      else collectIds(inner, found);
    }
  }
  return found;
}
