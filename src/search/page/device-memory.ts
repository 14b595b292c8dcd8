/**
 * What this browser remembers of the search page under a name, as a list of words; an empty list takes it away. A browser that
 * refuses to remember remembers nothing, and nothing else changes.
 */
export interface DeviceMemory {
  read(): string[];
  write(words: readonly string[]): void;
}

/** @param name with the address of the site in it: several may share a host */
export function makeDeviceMemory(name: string): DeviceMemory {
  return {
    read() {
      try {
        const known: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
        return Array.isArray(known) ? known.filter((one) => typeof one === 'string') : [];
      } catch {
        return [];
      }
    },
    write(words) {
      try {
        if (words.length === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(words));
      } catch {
        // Refused or full: the search itself needs none of it.
      }
    },
  };
}
