import type { AudienceId, LevelId, PathwayId, SourceId, TermId, ThemeId } from '../ids.ts';

export interface Vocabulary {
  /** Top themes in the order of the file. */
  readonly themes: readonly Theme[];
  /** Every theme, narrower ones too. */
  readonly themeById: ReadonlyMap<ThemeId, Theme>;
  readonly everyone: Audience;
  readonly sectors: readonly Audience[];
  /** Everyone, sectors and roles. */
  readonly audienceById: ReadonlyMap<AudienceId, Audience>;
  readonly levels: readonly Level[];
  readonly levelById: ReadonlyMap<LevelId, Level>;
  /** In alphabetical order of `term`. */
  readonly glossary: readonly GlossaryTerm[];
  readonly termById: ReadonlyMap<TermId, GlossaryTerm>;
  /** The product's, then the board's. */
  readonly synonyms: readonly Synonyms[];
  readonly language: readonly LanguageCheck[];
  readonly spellings: readonly Spelling[];
  /** How people name a role, a sector or a level when they search; ids that the board has not are among them. */
  readonly roleWords: readonly RoleWords[];
  readonly documentTypes: ReadonlyMap<string, DocumentType>;
  readonly reviewTypes: ReadonlyMap<string, DocumentType>;
  /** Stages of the work, in the order of the file: a second way in beside the themes. Empty where the board has none. */
  readonly pathways: readonly Pathway[];
}

/** A stage of the work with a family, and the themes that it is about. */
export interface Pathway {
  readonly id: PathwayId;
  readonly address: string;
  readonly label: string;
  readonly scope: string | null;
  /** The publication that names the stage. */
  readonly source: SourceId | null;
  /** Each once, in the order written: top themes and narrower ones. */
  readonly themes: readonly ThemeId[];
}

export interface Theme {
  readonly id: ThemeId;
  readonly address: string;
  readonly label: string;
  readonly scope: string | null;
  /** null for a top theme. */
  readonly parent: ThemeId | null;
  readonly narrower: readonly ThemeId[];
  readonly variants: readonly string[];
  /** Exit this page is shown (inherited from the top theme). */
  readonly exit: boolean;
}

export interface Audience {
  readonly id: AudienceId;
  readonly address: string;
  readonly label: string;
  readonly kind: 'everyone' | 'sector' | 'role';
  readonly sector: AudienceId | null;
  readonly roles: readonly AudienceId[];
}

export interface Level {
  readonly id: LevelId;
  readonly label: string;
}

export interface GlossaryTerm {
  readonly id: TermId;
  readonly address: string;
  readonly term: string;
  readonly meaning: string | null;
  readonly readings: readonly string[];
  readonly prefer: string | null;
  /** True where everybody knows the abbreviation: a page does not spell it out. */
  readonly wellKnown: boolean;
}

/**
 * Words and phrases for the same thing, as people use them when they search: small letters, straight apostrophes, each once.
 * Either a ring (`asked` and `means` are empty): whoever types one of `words` or `hidden` finds all of both. Or one way
 * (`words` and `hidden` are empty): whoever types one of `asked` finds `means`, and never the other way round.
 */
export interface Synonyms {
  /** Of these and `means` a reader may be told that they were searched for too. */
  readonly words: readonly string[];
  /** Old, blaming or misspelt words: found, never shown. */
  readonly hidden: readonly string[];
  readonly asked: readonly string[];
  readonly means: readonly string[];
}

export interface LanguageCheck {
  readonly terms: readonly string[];
  readonly prefer: string;
  readonly why: string;
}

/** Other names of an audience or level: `health-visitor` is also “hv”. */
export interface RoleWords {
  readonly id: string;
  readonly words: readonly string[];
}

export interface Spelling {
  readonly british: string;
  readonly american: string;
}

export interface DocumentType {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
}
