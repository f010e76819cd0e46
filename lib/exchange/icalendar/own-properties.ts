import { eventListFields, eventTextFields } from '../../model/event.ts';
import { type EventDraft, eventColumns } from '../columns.ts';
import { type CalendarProperty, textProperty } from './calendar-property.ts';

const textFields = [...eventTextFields, 'note', 'createdAt', 'updatedAt'] as const;
const listFields = [...eventListFields, 'tags'] as const;

/** `X-JEJARING-START-DATE` for `startDate`, in lower case as jCal has it. */
const propertyName = (field: string): string => `x-jejaring-${field.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

/** What a line cannot hold, or what readers would take for a line's end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfit = /[%\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/g;
const encoded = (text: string): string => text.toWellFormed().replace(unfit, encodeURIComponent);
function decoded(text: string): string {
  try {
    return text.replace(/(?:%[\dA-F]{2})+/g, decodeURIComponent);
  } catch {
    return text;
  }
}

/** What the standard properties do not tell as it is; a list has one property an item. */
export function ownProperties(event: EventDraft, told: EventDraft): CalendarProperty[] {
  const texts = textFields.flatMap(field => {
    const text = event[field];
    return text === undefined || text === told[field]
      ? []
      : [textProperty(propertyName(field), encoded(text))];
  });
  const lists = listFields.flatMap(field => {
    const isTold = JSON.stringify(event[field]) === JSON.stringify(told[field]);
    return isTold ? [] : event[field].map(item => textProperty(propertyName(field), encoded(item)));
  });
  return [...texts, ...lists];
}

/** Each field that such properties tell, and how it is put into an event. */
export interface OwnField {
  readonly field: (typeof textFields)[number] | (typeof listFields)[number];
  readonly put: (draft: EventDraft) => EventDraft;
}

export function ownFields(properties: readonly CalendarProperty[]): OwnField[] {
  const own = Map.groupBy(properties, ({ name }) => name);
  const valuesOf = (field: string): string[] =>
    (own.get(propertyName(field)) ?? []).flatMap(({ values }) => values.map(decoded));
  const texts = textFields.flatMap((field): OwnField[] => {
    const [text] = valuesOf(field);
    const write = eventColumns.find(({ id }) => id === field)?.write;
    if (text === undefined || !write) return [];
    const put = (draft: EventDraft): EventDraft => {
      const changed = { ...draft };
      write(changed, text);
      return changed;
    };
    return [{ field, put }];
  });
  const lists = listFields.flatMap((field): OwnField[] => {
    const items = valuesOf(field);
    return items.length === 0 ? [] : [{ field, put: draft => ({ ...draft, [field]: items }) }];
  });
  return [...texts, ...lists];
}
