import type { UnresolvedReference } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';
import { getSuggester } from './get-suggester.ts';

/** What one rule about unknown references says. */
interface UnknownWords {
  readonly id: string;
  readonly kind: UnresolvedReference['kind'];
  /** The sentence that names the value: `“neglekt” is not one of our themes.` */
  message(value: string, from: string, file: string): string;
  /** Where it depends on what holds the reference, such as a link, a function of that. */
  readonly why: string | ((from: string, file: string) => string);
  /** The one thing to do where nothing known is near; a function where it depends on what was written. */
  readonly fix: string | ((reference: UnresolvedReference) => string);
}

/** A rule that reports references of one kind that name nothing. In a draft they warn, since a draft is not published. */
export function makeUnknownRule({ id, kind, message, why, fix }: UnknownWords): Rule {
  const facts = { id, severity: 'error', canBeLowered: false } as const;
  return {
    ...facts,
    run(context) {
      const { unresolved, unresolvedInDrafts, vocabulary } = context.library;
      const report = (reference: UnresolvedReference, severity: 'error' | 'warning') => {
        const suggestion = getSuggester(reference, vocabulary)(reference.value);
        const words = {
          message: message(reference.value, reference.from, reference.file),
          why: typeof why === 'string' ? why : why(reference.from, reference.file),
          fix: suggestion === null ? (typeof fix === 'string' ? fix : fix(reference)) : `Did you mean “${suggestion}”?`,
        };
        return makeRuleFinding({ id, severity }, reference, words, context);
      };
      const isOurs = (reference: UnresolvedReference): boolean =>
        reference.kind === kind && reference.reason === 'missing';
      return [
        ...unresolved.filter(isOurs).map((reference) => report(reference, 'error')),
        ...unresolvedInDrafts.filter(isOurs).map((reference) => report(reference, 'warning')),
      ];
    },
  };
}
