// @ts-check
import { parseArgs } from 'node:util';
import { commands } from './commands.mjs';

/** Exit code for a command that was typed wrongly, as most programs have it. */
const usageError = 2;

/**
 * The options that were typed after a command. `--help` prints what the command does and ends the program; a mistake is
 * named in one sentence and ends it with code 2.
 * @param {import('./commands.mjs').CommandName} name
 * @param {readonly string[]} [args]
 * @returns {Readonly<Record<string, string | boolean | undefined>>}
 */
export function readOptions(name, args = process.argv.slice(2)) {
  const known = { ...commandOf(name).options, help: { type: /** @type {const} */ ('boolean'), help: 'print this' } };
  const { argument } = commandOf(name);
  const { values, tokens, positionals } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  if (values['help'] === true) {
    console.log(makeHelp(name, known));
    process.exit(0);
  }
  for (const token of tokens) {
    const mistake = findMistake(token, known, argument);
    if (mistake !== null) {
      console.error(`${mistake} Type "npm run ${name} -- --help" to see what this command knows.`);
      process.exit(usageError);
    }
  }
  return argument === undefined ? values : { ...values, [argument]: positionals.join(' ') };
}

/** @param {import('./commands.mjs').CommandName} name @returns {import('./commands.mjs').Command} */
function commandOf(name) {
  return commands[name];
}

/**
 * @param {{ kind: string, name?: string, rawName?: string, value?: string | undefined }} token
 * @param {Readonly<Record<string, import('./commands.mjs').Option>>} known
 * @param {string | undefined} argument
 * @returns {string | null}
 */
function findMistake(token, known, argument) {
  if (token.kind === 'positional' && argument !== undefined) return null;
  if (token.kind === 'positional') return `"${token.value}" is not an option of this command.`;
  if (token.kind !== 'option') return null;
  const option = Object.hasOwn(known, token.name ?? '') ? known[token.name ?? ''] : undefined;
  if (option === undefined) return `There is no option ${token.rawName}.`;
  if (option.type === 'string' && !token.value)
    return `The option ${token.rawName} needs a value: ${token.rawName} ${option.value}.`;
  if (option.type === 'boolean' && token.value !== undefined) return `The option ${token.rawName} takes no value.`;
  return null;
}

/**
 * @param {import('./commands.mjs').CommandName} name
 * @param {Readonly<Record<string, import('./commands.mjs').Option>>} options
 */
function makeHelp(name, options) {
  const rows = Object.entries(options).map(([option, { value, help }]) => ({
    left: `  --${option}${value === undefined ? '' : ` ${value}`}`,
    help,
  }));
  const { argument } = commandOf(name);
  const width = Math.max(...rows.map(({ left }) => left.length)) + 3;
  return [
    `npm run ${name} -- ${argument === undefined ? '' : `"<${argument}>" `}[options]`,
    '',
    commandOf(name).help,
    '',
    'Options (after --)',
    ...rows.map(({ left, help }) => left.padEnd(width) + help),
  ].join('\n');
}
