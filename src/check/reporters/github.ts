import { join, relative, sep } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import { toOneLine } from './to-one-line.ts';

interface GithubOptions {
  readonly contentDir: string;
  readonly repositoryRoot: string;
}

/**
 * One workflow command a line, so that GitHub shows each finding beside the line it is about; empty for none. Paths are
 * relative to the repository root, with `/`.
 * Form and escapes: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(findings: readonly Finding[], options: GithubOptions): string {
  return findings.map((finding) => toCommand(finding, options)).join('\n');
}

function toCommand(finding: Finding, { contentDir, repositoryRoot }: GithubOptions): string {
  const path = relative(repositoryRoot, join(contentDir, finding.file)).split(sep).join('/');
  const properties = [
    ['file', path],
    ['line', finding.line],
    ['col', finding.column],
    ['title', finding.rule],
  ]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${escapeProperty(toOneLine(String(value)))}`);
  return `::${finding.severity} ${properties.join(',')}::${escapeMessage(toMessage(finding))}`;
}

function toMessage({ message, excerpt, why, fix }: Finding): string {
  const lines = [message, ...(excerpt === null ? [] : [`> ${excerpt.trim()}`]), `Why: ${why}`, `Fix: ${fix}`];
  return lines.map(toOneLine).join('\n');
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
