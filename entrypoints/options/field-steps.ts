/** A field as it was and as it became; of a list what was added and what was taken off. */
export interface FieldStep {
  readonly field: string;
  readonly old: string;
  readonly new: string;
}

/** What the store keeps for itself says nothing to people. */
const silent: ReadonlySet<string> = new Set(['updatedAt', 'createdAt', 'provenance', 'seen', 'identities']);

/** What changed of a record, field by field, as it is told to people. */
export function stepsOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldStep[] {
  const steps: FieldStep[] = [];
  for (const field of Object.keys(after)) {
    if (silent.has(field)) continue;
    const [old, now] = [before[field], after[field]];
    if (Array.isArray(old) || Array.isArray(now)) {
      const [was, is] = [textsOf(old), textsOf(now)];
      steps.push({ field, old: without(was, is).join(', '), new: without(is, was).join(', ') });
    } else steps.push({ field, old: textOf(old), new: textOf(now) });
  }
  return steps.filter(step => step.old !== '' || step.new !== '');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);
const without = (items: readonly string[], others: readonly string[]): string[] =>
  items.filter(item => !others.includes(item));
