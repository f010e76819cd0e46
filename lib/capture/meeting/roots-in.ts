import { attempt } from '../attempt.ts';
import { rootsOf } from '../roots-of.ts';

/** The roots of a page; the document alone where it names its pictures so that its methods fail. */
export const rootsIn = (document: Document): readonly (Document | ShadowRoot)[] =>
  attempt<readonly (Document | ShadowRoot)[]>(() => rootsOf(document), [document]);
