/** One part of `npm test`. */
export interface Part {
  /** For `--only`. */
  readonly name: string;
  readonly heading: string;
  /** The part that must have been run before, at whatever time. */
  readonly needs?: 'site';
  run(): Promise<Outcome>;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What could not be tested on this machine and why, in a sentence. */
  readonly notRun?: string;
}
