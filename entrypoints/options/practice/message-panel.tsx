import './practice.css';
import { useId, useMemo, useState } from 'preact/hooks';
import { FieldRow } from '../../../components/field-row.tsx';
import { GrowingInput } from '../../../components/growing-input.tsx';
import { useVoice } from '../../../components/language.tsx';
import { Notice } from '../../../components/notice.tsx';
import { WordChoice } from '../../../components/word-choice.tsx';
import { WordRadios } from '../../../components/word-radios.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { type Register, registers, type Situation } from '../../../lib/model/message-template.ts';
import { type Language, languages } from '../../../lib/model/settings.ts';
import type { DueReason } from '../../../lib/plan/due/reason.ts';
import { type Draft, messageDraft, templateId } from '../../../lib/plan/message/draft.ts';
import type { MessageFacts } from '../../../lib/plan/message/fill-template.ts';
import type { MessageField } from '../../../lib/plan/message/texts.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { factsFor, lastMet, likelySituations, usualRegister } from './message-facts-of.ts';
import { MessageWays } from './message-ways.tsx';
import { WordingEditor } from './wording-editor.tsx';

/** What a message is for, where that is known. */
export interface MessageAbout {
  readonly situation?: Situation;
  /** What the caller knows: the promise that is released, and why. */
  readonly facts?: MessageFacts;
}

export interface MessagePanelProps extends MessageAbout {
  readonly workspace: Workspace;
  readonly contact: ContactRow;
  /** Why they are written to, the strongest reason first: it proposes the situation. */
  readonly reasons?: readonly DueReason[];
  /** It was noted as an interaction. */
  readonly onNoted?: () => void;
}

/** What a message of a situation is about; the user may know it better. */
const asked = {
  thanksEvent: ['event'],
  thanksHelp: ['help'],
  whatCame: ['help'],
  newJob: ['jobTitle', 'organization'],
  introduction: ['third'],
  release: ['promise', 'reason'],
  theirPromise: ['promise'],
  talk: ['topic'],
  birthday: [],
} as const satisfies Readonly<Record<Situation, readonly MessageField[]>>;

const noReasons: readonly DueReason[] = [];

/** A message to look over, change, and send oneself: by mail, by WhatsApp, or copied. Nothing is sent from here. */
export function MessagePanel(props: MessagePanelProps) {
  const { workspace, contact, reasons = noReasons, onNoted } = props;
  const { t, day, language: own } = useVoice();
  const { data } = workspace;
  const today = useToday();
  const id = useId();
  const situations = useMemo(() => likelySituations(reasons), [reasons]);
  const [chosen, setSituation] = useState(props.situation);
  // The reasons may come a moment later.
  const situation: Situation = chosen ?? (reasons.length > 0 ? situations[0] : undefined) ?? 'talk';
  const [register, setRegister] = useState<Register>(() => usualRegister(contact));
  const [language, setLanguage] = useState<Language>(own);
  /** What was changed by hand stays with its wording while one looks at others. */
  const [edited, setEdited] = useState<Readonly<Record<string, Draft>>>({});
  const [given, setGiven] = useState<MessageFacts>(props.facts ?? {});
  const [isWording, setWording] = useState(false);
  const summary = byId(data.summaries).get(contact.id);
  const reason = reasons.find(({ kind }) => kind === 'untold');
  const untold =
    summary?.untold.find(one => reason?.kind === 'untold' && one.interactionId === reason.interactionId) ??
    summary?.untold[0];
  const met = useMemo(
    () => lastMet(contact.id, data, today),
    [contact.id, data.events, data.attendances, today],
  );
  const me = data.cards[0]?.person.name;
  const wording = { situation, language, register };
  const facts = factsFor({ contact, reasons, summary, untold, met, given, me, today }, wording);
  const key = templateId(wording);
  const draft = edited[key] ?? messageDraft(wording, facts, data.templates);
  const set = (change: Partial<Draft>) => setEdited({ ...edited, [key]: { ...draft, ...change } });
  const fill = (field: MessageField, value: string) => {
    setGiven({ ...given, [field]: value });
    // A text that was changed by hand would not show it.
    const { [key]: _, ...others } = edited;
    setEdited(others);
  };
  const unwanted = contact.doNotContactSince;
  if (unwanted !== undefined)
    return (
      <Notice
        title={t('message.unwanted', { name: contact.name })}
        advice={t('message.unwantedSince', { day: day(`${unwanted}T12:00`) })}
      />
    );
  return (
    <div class="message-panel">
      <div class="fields">
        <div class="field-row">
          <span class="row-label" aria-hidden="true">
            {t('message.situation')}
          </span>
          <WordChoice
            label={t('message.situation')}
            value={situation}
            options={situations}
            wordOf={one => t(`situation.${one}`)}
            onChange={one => one && setSituation(one)}
          />
        </div>
        <div class="field-row">
          <span class="row-label" aria-hidden="true">
            {t('message.wording')}
          </span>
          <span class="message-wording">
            <WordRadios
              name={`${id}-register`}
              label={t('message.register')}
              value={register}
              options={registers}
              wordOf={one => t(`register.${one}`)}
              onChange={setRegister}
            />
            <WordRadios
              name={`${id}-language`}
              label={t('message.language')}
              value={language}
              options={languages}
              wordOf={one => t(`message.in.${one}`)}
              onChange={setLanguage}
            />
          </span>
        </div>
        {asked[situation].map(field => (
          <FieldRow key={field} id={`${id}-${field}`} label={t(`message.about.${field}`)}>
            <GrowingInput
              id={`${id}-${field}`}
              class="plain-input"
              dir="auto"
              autocomplete="off"
              maxLength={300}
              placeholder={t('message.aboutHint')}
              value={facts[field] ?? ''}
              onInput={text => fill(field, text)}
            />
          </FieldRow>
        ))}
      </div>
      {isWording ? (
        <WordingEditor
          key={key}
          workspace={workspace}
          wording={wording}
          written={edited[key]?.text}
          facts={facts}
          onDone={() => {
            const { [key]: _, ...others } = edited;
            setEdited(others);
            setWording(false);
          }}
          onLeave={() => setWording(false)}
        />
      ) : (
        <>
          <GrowingInput
            class="input"
            dir="auto"
            autocomplete="off"
            maxLength={300}
            aria-label={t('message.subject')}
            value={draft.subject}
            onInput={subject => set({ subject })}
          />
          <textarea
            data-first
            class="input message-text"
            dir="auto"
            rows={10}
            maxLength={10_000}
            aria-label={t('message.text')}
            value={draft.text}
            onInput={event => set({ text: event.currentTarget.value })}
          />
          <p class="soft message-hint">
            {t('message.hint')}{' '}
            <button type="button" class="link-button" onClick={() => setWording(true)}>
              {t('message.ownWording')}
            </button>
          </p>
          <MessageWays
            workspace={workspace}
            contact={contact}
            draft={draft}
            situation={situation}
            isMailFirst={register === 'formal'}
            answers={situation === 'whatCame' ? untold?.interactionId : undefined}
            onNoted={onNoted}
          />
        </>
      )}
    </div>
  );
}
