import '../care/care.css';
import { Download, Trash2 } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { useChosen } from '../../../components/use-chosen.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import { dayNumber } from '../../../lib/plan/day.ts';
import type { ContactEdit } from '../../../lib/store/edit-fields.ts';
import { isExpired } from '../../../lib/store/keep-until.ts';
import { EraseDialog } from '../care/erase-dialog.tsx';
import { saveHeldOn } from '../care/save-held-on.ts';
import type { SaveField } from '../use-save-field.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

interface CareSectionProps {
  readonly workspace: Workspace;
  readonly contact: Contact;
  readonly save: SaveField<ContactEdit>;
  /** They are not there any more. */
  readonly onErased: () => void;
}

/** What one owes somebody who is saved: not to be contacted, to be kept no longer than needed, to see what is held, to be erased. */
export function CareSection({ workspace, contact, save, onErased }: CareSectionProps) {
  const { t, language, day } = useVoice();
  const today = useToday();
  const [erases, setErases] = useState(false);
  const { id, name, doNotContactSince, keepUntil = '' } = contact;
  const [isLeftAlone, leaveAlone] = useChosen(doNotContactSince !== undefined);
  const erased = useMemo(() => [{ id, name }], [id, name]);
  return (
    <section class="record-section">
      <h2>{t('care.title')}</h2>
      <dl class="facts">
        <FactRow label={t('care.permission')}>
          <label class="care-switch">
            <input
              type="checkbox"
              checked={isLeftAlone}
              onChange={({ currentTarget: { checked } }) =>
                void leaveAlone(checked, async () => {
                  const edit = { doNotContactSince: checked ? today : null };
                  return (await save('doNotContactSince', () => edit)) === undefined;
                })
              }
            />
            <span>
              {t('field.doNotContactSince')}
              {isLeftAlone && doNotContactSince !== undefined && (
                <span class="soft"> · {t('care.since', { day: day(`${doNotContactSince}T12:00`) })}</span>
              )}
            </span>
          </label>
        </FactRow>
        <FactRow label={t('field.keepUntil')}>
          <EditInPlace
            label={t('field.keepUntil')}
            value={keepUntil}
            type="date"
            shown={
              <>
                {keepUntil && day(`${keepUntil}T12:00`)}
                {isExpired(contact, today) && <strong class="due"> · {t('care.expired')}</strong>}
              </>
            }
            placeholder={t('care.keepAlways')}
            onSave={typed =>
              save('keepUntil', () => ({ keepUntil: dayNumber(typed) === undefined ? null : typed }))
            }
          />
        </FactRow>
      </dl>
      <div class="care-acts">
        <MenuButton label={t('care.held')} icon={Download} look="quiet">
          {close => (
            <ul class="menu-list">
              {(['text', 'json'] as const).map(form => (
                <li key={form}>
                  <button
                    type="button"
                    onClick={() => {
                      close();
                      void saveHeldOn(workspace, contact, { form, language, t });
                    }}
                  >
                    {t(`care.held.${form}`)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </MenuButton>
        <button type="button" class="button quiet danger" onClick={() => setErases(true)}>
          <Icon node={Trash2} />
          <span>{t('care.erase')}</span>
        </button>
      </div>
      {erases && (
        <EraseDialog
          workspace={workspace}
          contacts={erased}
          onClose={() => setErases(false)}
          onErased={onErased}
        />
      )}
    </section>
  );
}
