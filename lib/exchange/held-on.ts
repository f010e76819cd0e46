import { formats } from '../i18n/formats.ts';
import { translator } from '../i18n/translate.ts';
import type { HeldOn } from '../model/held-on.ts';
import { type RecordTable, recordTables } from '../model/history.ts';
import type { Provenance } from '../model/record.ts';
import type { Language } from '../model/settings.ts';
import { contactColumns } from './columns.ts';

interface HeldOnOptions {
  readonly language: Language;
  /** ISO instant at which it was asked. */
  readonly now: string;
}

/** All of it as data, to be read by programs. */
export const heldOnJson = (held: HeldOn, { now }: Pick<HeldOnOptions, 'now'>): string =>
  `${JSON.stringify({ format: 'jejaring-held-on', createdAt: now, ...held }, null, 2)}\n`;

/** All of it as plain text, to be handed to the person. Lines end as every program reads them. */
export function heldOnText(held: HeldOn, { language, now }: HeldOnOptions): string {
  const parts = [
    head(held, language, now),
    facts(held, language),
    ...[events, interactions, promises, links, past].map(part => part(held, language)),
    held.inTrash.length > 0 ? [translator(language)('held.inTrash', { count: held.inTrash.length })] : [],
  ];
  const text = parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n');
  return `${text}\n`.replaceAll('\n', '\r\n');
}

function head({ contact }: HeldOn, language: Language, now: string): string[] {
  const t = translator(language);
  return [t('held.title', { name: contact.name }), t('held.lead', { day: formats(language).day(now) })];
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title.toUpperCase(), ...lines];

/** What several lines say stands under its label. */
const line = (label: string, value: string): string =>
  value.includes('\n') ? `${label}:\n  ${value.replaceAll('\n', '\n  ')}` : `${label}: ${value}`;

function facts({ contact }: HeldOn, language: Language): string[] {
  const t = translator(language);
  const lines = contactColumns.flatMap(({ id, label, read, plain }) => {
    const value = plain ? plain(contact) : read(contact, {});
    if (value === '') return [];
    const from = contact.provenance[id];
    return [line(t(label), value), ...(from ? [`  ${source(from, language)}`] : [])];
  });
  const seen = Object.values(contact.seen).length;
  return [...titled(t('held.facts'), lines), ...(seen > 0 ? [t('held.seen', { count: seen })] : [])];
}

function source({ rule, page, capturedAt }: Provenance, language: Language): string {
  const t = translator(language);
  const day = formats(language).day(capturedAt);
  if (rule === 'typed') return t('record.source.typed', { day });
  return page === undefined
    ? t('record.source.file', { rule, day })
    : `${t('record.source.page', { day })} ${page}`;
}

function events({ attendances }: HeldOn, language: Language): string[] {
  const t = translator(language);
  const { eventTime } = formats(language);
  const lines = attendances.map(({ attendance, event }) =>
    [event.name, event.startDate && eventTime(event), t(`role.${attendance.role}`)]
      .filter(Boolean)
      .join(' · '),
  );
  return titled(t('held.events'), lines);
}

function interactions({ interactions: all }: HeldOn, language: Language): string[] {
  const t = translator(language);
  const lines = all.flatMap(({ on, kind, direction, text, minutes, note }) => [
    [
      on,
      t(`interaction.${kind}`),
      t(`direction.${direction}`),
      text,
      minutes && t('held.minutes', { count: minutes }),
    ]
      .filter(Boolean)
      .join(' · '),
    ...(note ? [`  ${note.replaceAll('\n', '\n  ')}`] : []),
  ]);
  return titled(t('held.interactions'), lines);
}

function promises({ commitments }: HeldOn, language: Language): string[] {
  const t = translator(language);
  const lines = commitments.map(({ whose, text, dueOn, outcome, endedOn, reason }) =>
    [
      t(`promise.${whose}`),
      text,
      dueOn && t('held.due', { day: dueOn }),
      outcome && t(`held.${outcome}`, { day: endedOn ?? '' }),
      reason,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  return titled(t('held.promises'), lines);
}

/** `2 goals, 1 week plan`. */
function counted(counts: Readonly<Partial<Record<RecordTable, number>>>, language: Language): string {
  const t = translator(language);
  return recordTables
    .flatMap(table => (counts[table] ? t(`history.of.${table}`, { count: counts[table] }) : []))
    .join(', ');
}

function links({ linked, named }: HeldOn, language: Language): string[] {
  const t = translator(language);
  const [of, by] = [counted(linked, language), counted(named, language)];
  return [
    ...(of ? [t('held.linked', { records: of })] : []),
    ...(by ? [t('held.named', { records: by })] : []),
  ];
}

/** What the store keeps for itself says nothing to people; the data as JSON has it. */
const silent: ReadonlySet<string> = new Set(['updatedAt', 'createdAt', 'provenance', 'seen', 'identities']);

function past({ history }: HeldOn, language: Language): string[] {
  const t = translator(language);
  const { day } = formats(language);
  const shown = (value: unknown): string =>
    value === null || value === undefined
      ? '–'
      : typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? value.filter(one => typeof one === 'string').join(', ') || '–'
          : JSON.stringify(value);
  const lines = history.flatMap(({ at, act, changes }) => [
    `${day(at)} · ${t(`act.${act}`)}`,
    ...changes.flatMap(change => {
      const what = `  ${t(`history.table.${change.table}`)} ${t(`history.${change.kind}`)}`;
      if (change.kind !== 'changed') return [what];
      const { before, after } = change;
      const steps = Object.keys(after)
        .filter(field => !silent.has(field))
        .map(field => `    ${labelOf(field, language)}: ${shown(before[field])} → ${shown(after[field])}`);
      return steps.length > 0 ? [what, ...steps] : [];
    }),
  ]);
  return titled(t('held.history'), lines);
}

function labelOf(field: string, language: Language): string {
  const column = contactColumns.find(({ id }) => id === field);
  return column ? translator(language)(column.label) : field;
}
