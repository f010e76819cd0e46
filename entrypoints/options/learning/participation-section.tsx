import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { WordChoice } from '../../../components/word-choice.tsx';
import { cleanText } from '../../../lib/identity/text.ts';
import { eventKinds, type JejaringEvent, participationRoles } from '../../../lib/model/event.ts';
import { guessedEventKind } from '../../../lib/plan/event-kind.ts';
import type { EventEdit } from '../../../lib/store/edit-fields.ts';
import { eventTextEdit } from '../events/event-edit.ts';
import type { SaveField } from '../use-save-field.ts';
import { certificateLink } from './certificate-link.ts';

interface ParticipationSectionProps {
  readonly event: JejaringEvent;
  /** Whether the hours say where they came from; the rest is always yours. */
  readonly showsSources?: boolean;
  readonly save: SaveField<EventEdit>;
}

/** What only you can say of an event: what kind it is, what you were there, the hours and the certificate that it gave. */
export function ParticipationSection({ event, showsSources = false, save }: ParticipationSectionProps) {
  const { t } = useVoice();
  const { eventKind, myRole = 'attendee', creditHours = '', certificate = '' } = event;
  const guess = eventKind === undefined ? guessedEventKind(event) : undefined;
  return (
    <section class="record-section">
      <h2>{t('participation.title')}</h2>
      <dl class="facts">
        <FactRow label={t('field.eventKind')}>
          <WordChoice
            label={t('field.eventKind')}
            value={eventKind}
            options={eventKinds}
            none={t('record.none')}
            wordOf={kind => t(`eventKind.${kind}`)}
            onChange={kind => void save('eventKind', () => ({ eventKind: kind }))}
          />
          {guess && (
            <button
              type="button"
              class="chip suggestion"
              onClick={() => void save('eventKind', () => ({ eventKind: guess }))}
            >
              <span>{t('participation.suggestion', { kind: t(`eventKind.${guess}`) })}</span>
            </button>
          )}
        </FactRow>
        <FactRow label={t('field.myRole')}>
          <WordChoice
            label={t('field.myRole')}
            value={myRole}
            options={participationRoles}
            wordOf={role => t(`myRole.${role}`)}
            onChange={role => void save('myRole', () => ({ myRole: role }))}
          />
        </FactRow>
        <FactRow
          label={t('field.creditHours')}
          source={showsSources && creditHours !== '' ? (event.provenance.creditHours ?? null) : undefined}
        >
          <EditInPlace
            label={t('field.creditHours')}
            value={creditHours}
            inputMode="decimal"
            onSave={text => save('creditHours', () => eventTextEdit('creditHours', text))}
          />
        </FactRow>
        <FactRow label={t('field.certificate')}>
          <EditInPlace
            label={t('field.certificate')}
            value={certificate}
            href={certificateLink(certificate)}
            placeholder={t('participation.certificateHint')}
            onSave={text => save('certificate', () => ({ certificate: cleanText(text) || null }))}
          />
        </FactRow>
      </dl>
    </section>
  );
}
