/** One build of one corpus. */
export interface Run {
  readonly size: number;
  readonly name: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** null for a run that makes no pages. */
  readonly pages: number | null;
  readonly index: { readonly seconds: number; readonly megabytes: number } | null;
}
