import type { Severity } from '../../findings/finding.ts';
import { makeRuleFinding, type Words } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';
import type { PrivateKind } from './private-detail.ts';

/** A rule that reports private details of one kind, never repeating what was found. */
export function makePrivacyRule(id: PrivateKind, severity: Severity, words: Words): Rule {
  const facts = { id, severity, canBeLowered: severity === 'warning' } as const;
  return {
    ...facts,
    run: (context) =>
      [...context.files.values()].flatMap((file) =>
        (context.privateDetails.get(file.file) ?? [])
          .filter(({ kind }) => kind === id)
          .map(({ start }) => makeRuleFinding(facts, { file: file.file, place: file.placeAt(start) }, words, context)),
      ),
  };
}
