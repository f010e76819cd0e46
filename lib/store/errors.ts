/** A key already belongs to another record. */
export class IdentityTaken extends Error {
  override readonly name = 'IdentityTaken';
  readonly key: string;
  readonly ownerId: string;
  constructor(key: string, ownerId: string, options?: ErrorOptions) {
    super(`${key} belongs to the record ${ownerId}`, options);
    this.key = key;
    this.ownerId = ownerId;
  }
}

/** The disk or the browser's share of it is full. */
export class QuotaExceeded extends Error {
  override readonly name = 'QuotaExceeded';
}

/** The browser does not give us the database: blocked, closed, private mode, damaged. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** The database was written by a newer version of the extension than this page runs. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/** The record to be changed, or one that a new record is nothing without, is not there any more. */
export class RecordGone extends Error {
  override readonly name = 'RecordGone';
}

/** A record that the model's schema refuses: a mistake of ours. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord';
}

const own = [IdentityTaken, QuotaExceeded, DatabaseUnavailable, NewerDatabase, RecordGone, InvalidRecord];

/** Names that Dexie and IndexedDB give to a database that cannot be had. */
const unavailable: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'InvalidAccessError',
  'SecurityError',
  'UnknownError',
  'TimeoutError',
  'NotFoundError',
]);

/** An error, what it wraps (Dexie: `inner`, and `failures` of a bulk operation) and what that wraps. */
function* chain(error: unknown): Generator<Error> {
  const waiting = [error];
  for (let step = 0; step < 20 && waiting.length > 0; step++) {
    const next = waiting.shift();
    if (typeof next !== 'object' || next === null || !('name' in next)) continue;
    yield next as Error;
    if ('inner' in next) waiting.push(next.inner);
    if ('cause' in next) waiting.push(next.cause);
    if ('failures' in next && Array.isArray(next.failures)) waiting.push(...next.failures.slice(0, 3));
  }
}

/** The error in our words, with the original as its cause; one that has no name here comes back as it is. */
export function namedError(error: unknown): unknown {
  const errors = [...chain(error)];
  const known = errors.find(one => own.some(kind => one instanceof kind));
  if (known) return known;
  if (errors.some(one => one.name === 'QuotaExceededError'))
    return new QuotaExceeded('the storage is full', { cause: error });
  if (errors.some(one => one.name === 'VersionError'))
    return new NewerDatabase('the database is newer than this page', { cause: error });
  if (errors.some(one => unavailable.has(one.name)))
    return new DatabaseUnavailable('the database cannot be used', { cause: error });
  return error;
}

/** Runs a piece of work on the database; what it throws has one of the names above. */
export async function named<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw namedError(error);
  }
}
