import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/setup/read-options.mjs';

describe('what is typed after a command', () => {
  test('is its options, and for one that takes an argument all other words together', () => {
    expect(readOptions('search', ['does', 'gdpr', '--as-typed', 'stop me', '--results', '3'])).toMatchObject({
      question: 'does gdpr stop me',
      'as-typed': true,
      results: '3',
    });
  });

  test('is an empty argument where nothing is typed', () => {
    expect(readOptions('search', [])).toMatchObject({ question: '' });
  });

  test('has no argument for a command that takes none', () => {
    expect(Object.keys(readOptions('check', ['--json']))).toEqual(['json']);
  });
});
