import { useVoice } from '../../../components/language.tsx';
import { type LeavingOut, type UnitedField, unitedFields } from '../../../lib/identity/merge-contacts.ts';
import type { Contact } from '../../../lib/model/contact.ts';

export type LeftOut = NonNullable<LeavingOut['leftOut']>;

interface UnitedListsProps {
  readonly both: readonly [Contact, Contact];
  /** With everything of both. */
  readonly whole: Contact;
  readonly leftOut: LeftOut;
  readonly onLeaveOut: (field: UnitedField, items: readonly string[]) => void;
}

/** What is kept of both: lists, of which single items can be left out, and notes. */
export function UnitedLists({ both, whole, leftOut, onLeaveOut }: UnitedListsProps) {
  const { t } = useVoice();
  const isOfBoth = (field: UnitedField, item: string) => both.every(one => one[field].includes(item));
  return (
    <div class="compared">
      {unitedFields.map(field => {
        const [items, without] = [whole[field], leftOut[field] ?? []];
        return (
          items.length > 0 && (
            <fieldset key={field} class="compared-row united">
              <legend class="soft">{t(`field.${field}`)}</legend>
              <ul>
                {items.map(item => (
                  <li key={item}>
                    <label class={without.includes(item) ? undefined : 'chosen'}>
                      <input
                        type="checkbox"
                        checked={!without.includes(item)}
                        onChange={event =>
                          onLeaveOut(
                            field,
                            event.currentTarget.checked
                              ? without.filter(one => one !== item)
                              : [...without, item],
                          )
                        }
                      />
                      <span dir="auto">{item}</span>
                      {isOfBoth(field, item) && <span class="soft">{t('tidy.ofBoth')}</span>}
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          )
        );
      })}
      {whole.note && (
        <div class="compared-row same-value">
          <span class="soft">{t('field.note')}</span>
          <span class="note" dir="auto">
            {whole.note}
          </span>
        </div>
      )}
    </div>
  );
}
