/** How to start a browser; what Playwright's `launchOptions` take. */
export interface Browser {
  readonly executablePath: string;
  /** The whole environment it runs in; ours where absent. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One way to come by a browser. */
export interface BrowserSource {
  /** What is printed while it is tried. */
  readonly label: string;
  /** Browsers that may start, the likeliest first; empty where this way is not open on this machine. */
  find(): Promise<readonly Browser[]>;
}
