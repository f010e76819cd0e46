import type { LikenessFacts } from '../../../lib/identity/likeness/signs.ts';

/** Somebody of whom only a name is known, and what is said besides. */
export const facts = (id: string, name: string, more: Partial<LikenessFacts> = {}): LikenessFacts => ({
  id,
  name,
  email: [],
  telephone: [],
  identities: [],
  metAt: [],
  ...more,
});
