const usualPort = 4321;

/**
 * The port that was asked for, or the usual one. A value that is no port is answered with a sentence and ends the program
 * with code 2.
 */
export function readPort(value: string | boolean | undefined): number {
  if (value === undefined) return usualPort;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  console.error(`"${value}" is not a port. Give a whole number from 1 to 65535, for example --port 8080.`);
  return process.exit(2);
}
