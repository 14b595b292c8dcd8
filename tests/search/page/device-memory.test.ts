import { afterEach, expect, test } from 'vitest';
import { makeDeviceMemory } from '../../../src/search/page/device-memory.ts';

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(globalThis, 'localStorage');
  else Object.defineProperty(globalThis, 'localStorage', before);
});

/** A browser’s memory, or one that refuses. */
function useMemory(get: () => unknown): void {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
}

function makeStorage(known: Map<string, string>) {
  return {
    getItem: (name: string) => known.get(name) ?? null,
    setItem: (name: string, value: string) => known.set(name, value),
    removeItem: (name: string) => known.delete(name),
  };
}

test('words are remembered under a name, and an empty list leaves nothing behind', () => {
  const known = new Map<string, string>();
  useMemory(() => makeStorage(known));
  const memory = makeDeviceMemory('recent /learning/');
  memory.write(['neglect', 'gdpr']);
  expect(memory.read()).toEqual(['neglect', 'gdpr']);
  expect(makeDeviceMemory('recent /other/').read()).toEqual([]);
  memory.write([]);
  expect([...known.keys()]).toEqual([]);
});

test('a browser that refuses to remember does no harm', () => {
  useMemory(() => {
    throw new Error('refused');
  });
  const memory = makeDeviceMemory('recent');
  memory.write(['neglect']);
  expect(memory.read()).toEqual([]);
});

test.each(['{', '{"a":1}', '[1,null,"neglect"]'])('what something else wrote there is passed over: %s', (text) => {
  useMemory(() => makeStorage(new Map([['recent', text]])));
  expect(makeDeviceMemory('recent').read()).toEqual(text.includes('neglect') ? ['neglect'] : []);
});
