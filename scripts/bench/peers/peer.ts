/** Another generator, given the same text as plain Markdown, one file for each briefing. */
export interface Peer {
  /** "Eleventy 3.1.7" */
  readonly name: string;
  /** npm packages with their exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** Where in its project the Markdown lies, and where it writes the site. */
  readonly markdownDir: string;
  readonly outDir: string;
  /** Files of the project by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The script that builds, in the project, and what is typed after it. */
  readonly command: readonly string[];
}
