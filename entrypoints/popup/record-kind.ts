import type { ComponentType } from 'preact';
import type { MessageKey } from '../../lib/i18n/en.ts';
import type { FieldChange } from '../../lib/identity/merge.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { Evidence } from '../../lib/model/candidate.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { HistoryEntry } from '../../lib/model/history.ts';
import type { StoredRecord } from '../../lib/model/record.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import type { Recent, Session } from './session.ts';

/** A saved record and the events that it belongs to. */
export interface Known<Stored> {
  readonly record: Stored | undefined;
  readonly events: readonly JejaringEvent[];
}

/** Of one who is not saved. */
export const unknown: Known<never> = { record: undefined, events: [] };

export interface SaveOrder<T extends RecordTypes> {
  readonly facts: T['facts'];
  readonly candidate: T['candidate'] | undefined;
  readonly session: Session;
  /** What the form was filled from; absent: it is not saved yet. */
  readonly from: T['stored'] | undefined;
  readonly tags: readonly string[];
  readonly note: string;
  /** Id of the event where they were met; empty: none. */
  readonly metAt: string;
}

export interface Saved<Stored> {
  readonly record: Stored;
  readonly created: boolean;
  readonly entry: HistoryEntry | undefined;
}

/** The types of one kind of record. */
export interface RecordTypes {
  stored: StoredRecord & { name: string };
  facts: { name: string };
  candidate: { name: string; evidence: Evidences };
  field: string;
}

type Evidences = Readonly<Record<string, readonly Evidence[]>>;

interface FormProps<Facts, Field> {
  readonly evidence?: Evidences | undefined;
  readonly facts: Facts;
  readonly onChange: (facts: Facts) => void;
  readonly onFocusField: (field: Field) => void;
}

interface NoteProps<Stored> {
  readonly db: JejaringDatabase;
  readonly id: string;
  readonly name: string;
  /** As it was when the popup was opened; undefined: it was saved since. */
  readonly stored: Stored | undefined;
  /** Where it may have happened. */
  readonly events: readonly { readonly id: string; readonly name: string }[];
  readonly attending: Attending | undefined;
}

/** What differs between saving a person and saving an event; the way is the same. */
export interface RecordKind<T extends RecordTypes> {
  readonly candidates: (session: Session) => readonly T['candidate'][];
  readonly find: (db: JejaringDatabase, candidate: T['candidate']) => Promise<Known<T['stored']>>;
  readonly changes: (stored: T['stored'], candidate: T['candidate']) => readonly FieldChange[];
  /** What the form starts with; `accepted` are the changed fields that take the page's value. */
  readonly start: (
    stored: T['stored'] | undefined,
    candidate: T['candidate'] | undefined,
    session: Session,
    accepted: readonly FieldChange['field'][],
  ) => T['facts'];
  /** Throws `RecordGone` when what the form was filled from was deleted. */
  readonly save: (db: JejaringDatabase, order: SaveOrder<T>) => Promise<Saved<T['stored']>>;
  /** The record as it is stored by now. */
  readonly read: (db: JejaringDatabase, id: string) => Promise<T['stored'] | undefined>;
  readonly factsOf: (stored: T['stored']) => T['facts'];
  readonly Form: ComponentType<FormProps<T['facts'], T['field']>>;
  /** The fields that a text of the page can be put into, and how. */
  readonly fields: readonly T['field'][];
  readonly fieldText: (facts: T['facts'], field: T['field']) => string;
  readonly withField: (facts: T['facts'], field: T['field'], text: string) => T['facts'];
  readonly lists: ReadonlySet<T['field']>;
  /** Notes what happened with one who is saved; absent: nothing does. */
  readonly Note?: ComponentType<NoteProps<T['stored']>>;
  /** The day since which they are not to be contacted. */
  readonly doNotContactSince?: (stored: T['stored']) => string | undefined;
  readonly meetsAt: boolean;
  /** Says that you are at what was saved; absent: one cannot be at it. */
  readonly attend?: (facts: T['facts'], saved: T['stored']) => Promise<void>;
  readonly pick: MessageKey;
  readonly name: 'person' | 'event';
}

/** What a form is given, whatever it saves. */
export interface SaveRecordProps<T extends RecordTypes> {
  readonly kind: RecordKind<T>;
  readonly db: JejaringDatabase;
  readonly session: Session;
  readonly recent: Recent;
  /** The event that you are at. */
  readonly attending: Attending | undefined;
  readonly onOpen: (recordId: string) => void;
}
