/** The one door to the shapes of the Library; each file behind it is about one subject. */
export type * from './model/belongs.ts';
export type * from './model/briefing.ts';
export type * from './model/library.ts';
export type * from './model/problems.ts';
export type * from './model/records.ts';
export { pointKinds } from './model/records.ts';
export type * from './model/register.ts';
export type * from './model/vocabulary.ts';
