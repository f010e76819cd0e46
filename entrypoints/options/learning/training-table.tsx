import { useId } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { useVoice } from '../../../components/language.tsx';
import { dayRange } from '../../../lib/i18n/day-range.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import type { Training } from '../../../lib/plan/training-hours.ts';
import { type EventEdit, editEventFields } from '../../../lib/store/edit-fields.ts';
import { eventTextEdit } from '../events/event-edit.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { certificateLink } from './certificate-link.ts';

interface TrainingTableProps {
  readonly workspace: Workspace;
  readonly title: string;
  readonly advice?: string;
  readonly trainings: readonly Training[];
  /** Of those that are done; the others are not printed. */
  readonly total?: number;
}

/** Trainings with their days, hours and certificates; hours and certificate are written where they stand. */
export function TrainingTable({ workspace, title, advice, trainings, total }: TrainingTableProps) {
  const { t } = useVoice();
  const id = useId();
  return (
    <section class={total === undefined ? 'training-section is-open' : 'training-section'}>
      <h3 id={id}>{title}</h3>
      {advice && <p class="soft">{advice}</p>}
      <table class="trainings" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('learning.day')}</th>
            <th scope="col">{t('learning.training')}</th>
            <th scope="col" class="number">
              {t('learning.hours')}
            </th>
            <th scope="col">{t('field.certificate')}</th>
          </tr>
        </thead>
        <tbody>
          {trainings.map(training => (
            <TrainingRow key={training.eventId} workspace={workspace} training={training} />
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr>
              <td />
              <th scope="row">{t('learning.total')}</th>
              <td class="number">{t('learning.number', { number: total })}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function TrainingRow({ workspace, training }: { workspace: Workspace; training: Training }) {
  const { t, language } = useVoice();
  const { db, act, data } = workspace;
  const { eventId, name, organizer, startOn, endOn, hours, certificate = '', role } = training;
  const save = (field: 'creditHours' | 'certificate', edit: () => EventEdit) =>
    act(
      async () =>
        editEventFields(db, eventId, edit(), { from: data.events.find(({ id }) => id === eventId) }),
      t('record.changed', { field: t(`field.${field}`), name }),
    );
  const days = dayRange(startOn, endOn, language);
  return (
    <tr>
      <td class="days">{days}</td>
      <th scope="row">
        <a href={addressOf('events', eventId)} dir="auto">
          {name}
        </a>
        <span class="soft" dir="auto">
          {[organizer, role && role !== 'attendee' && t(`myRole.${role}`)].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td class="number">
        <EditInPlace
          label={t('learning.hoursOfTraining', { name })}
          value={hours === undefined ? '' : String(hours)}
          shown={hours === undefined ? undefined : t('learning.number', { number: hours })}
          inputMode="decimal"
          placeholder="–"
          onSave={text => save('creditHours', () => eventTextEdit('creditHours', text))}
        />
      </td>
      <td class="certificate">
        <EditInPlace
          label={t('learning.certificateOf', { name })}
          value={certificate}
          shown={certificateLink(certificate) ? t('learning.openCertificate') : undefined}
          href={certificateLink(certificate)}
          placeholder={t('participation.certificateHint')}
          onSave={text => save('certificate', () => ({ certificate: cleanText(text) || null }))}
        />
      </td>
    </tr>
  );
}
