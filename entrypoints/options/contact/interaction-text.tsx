import { Pencil } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { kindIcons } from '../../../components/kind-choice.tsx';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import { LineAct } from '../practice/line-act.tsx';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface InteractionTextProps {
  readonly workspace: Workspace;
  readonly interaction: Interaction;
  /** `third`: it is another contact's, who was introduced to this one. */
  readonly as: 'own' | 'third';
  readonly eventOf: (id: string) => JejaringEvent | undefined;
  /** Those of the same contact, among which the answered one is. */
  readonly interactions: readonly Interaction[];
  readonly onEdit: () => void;
}

/** A line shows so much of a note, and the rest when it is opened. */
const short = 160;

/** What was noted, in words: who did what for whom, the line, the note, where, and whom it brought together. */
export function InteractionText(props: InteractionTextProps) {
  const { workspace, interaction, as, eventOf, interactions, onEdit } = props;
  const { t } = useVoice();
  const { kind, direction, text, note, minutes, eventId, introducedId, answers, contactId } = interaction;
  const contacts = byId(workspace.data.contacts);
  const nameOf = (id: string): string => contacts.get(id)?.name ?? t('picker.gone');
  const event = eventId === undefined ? undefined : eventOf(eventId);
  const other = as === 'third' ? contactId : introducedId;
  const answered = answers === undefined ? undefined : interactions.find(({ id }) => id === answers);
  const words =
    as === 'third'
      ? t(direction === 'given' ? 'told.third.given' : 'told.third.received')
      : other === undefined
        ? t(`told.${kind}.${direction}`)
        : t(`told.to.${direction}`);
  return (
    <div class="told">
      <Icon node={kindIcons[kind]} />
      <div>
        <p>
          {words}
          {other !== undefined && (
            <>
              {': '}
              <a href={addressOf('contacts', other)} dir="auto">
                {nameOf(other)}
              </a>
            </>
          )}
        </p>
        {text && (
          <p class="told-line" dir="auto">
            {text}
          </p>
        )}
        {answered && (
          <p class="soft" dir="auto">
            {t('told.answers', { text: answered.text ?? t(`told.${answered.kind}.${answered.direction}`) })}
          </p>
        )}
        {note && <Note note={note} />}
        {(event || minutes !== undefined) && (
          <p class="soft">
            {event && (
              <a href={addressOf('events', event.id)} dir="auto">
                {event.name}
              </a>
            )}
            {event && minutes !== undefined && ' · '}
            {minutes !== undefined && t('told.minutes', { count: minutes })}
          </p>
        )}
      </div>
      {as === 'own' && (
        <LineAct label={t('told.edit', { text: text ?? words })} icon={Pencil} onClick={onEdit} />
      )}
    </div>
  );
}

function Note({ note }: { note: string }) {
  const { t } = useVoice();
  if (note.length <= short)
    return (
      <p class="told-note" dir="auto">
        {note}
      </p>
    );
  return (
    <details class="told-note">
      <summary>{t('told.wholeNote')}</summary>
      <p dir="auto">{note}</p>
    </details>
  );
}
