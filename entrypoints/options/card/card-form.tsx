import { ArrowLeft } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { emptyPerson } from '../../../components/person-form.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { shownName } from '../../../lib/exchange/vcard/name-of-card.ts';
import { cleanLines, cleanText } from '../../../lib/identity/text.ts';
import { tidyPerson } from '../../../lib/identity/tidy.ts';
import type { Card } from '../../../lib/model/card.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import { addressOf, goingOn } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface CardFormProps {
  readonly workspace: Workspace;
  /** The one that is changed; absent: a new one. */
  readonly card?: Card | undefined;
  /** What a new one begins with. */
  readonly template?: Card | undefined;
}

const texts = ['jobTitle', 'department', 'organization', 'headline', 'location'] as const;
const lists = ['email', 'telephone'] as const;
const keyboards = { email: 'email', telephone: 'tel' } as const;
type Field =
  | 'label'
  | 'name'
  | 'url'
  | 'links'
  | 'introduction'
  | (typeof texts)[number]
  | (typeof lists)[number];

/** One of your own cards, written: only what is to be given away. Titles are written with the name. */
export function CardForm({ workspace: { db, act, settings }, card, template }: CardFormProps) {
  const { t } = useVoice();
  // What the form began with: what is changed elsewhere meanwhile is not taken back.
  const [shown] = useState(card);
  const [draft, setDraft] = useState(() => draftOf(card ?? (template && { ...template, label: '' })));
  const [failure, setFailure] = useState<string>();
  const id = card?.id ?? 'new';
  const save = async () => {
    const goOn = goingOn();
    const { id: saved = crypto.randomUUID() } = shown ?? {};
    const label = cleanText(draft.label) || t('card.usualLabel');
    const saving = async () => {
      const person = personOf(draft, settings.phoneCountry);
      const introduction = cleanLines(draft.introduction, 2000);
      return savePractice(db, 'cards', { id: saved, label, person, introduction }, { label, from: shown });
    };
    const sentence = await act(saving, t('card.saved', { label }));
    if (sentence === undefined) goOn('card', saved);
    else setFailure(sentence);
  };
  const field = (name: Field, label: string, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField
      id={`card-${name}`}
      label={label}
      value={draft[name]}
      onInput={text => {
        setDraft({ ...draft, [name]: text });
        setFailure(undefined);
      }}
      {...more}
    />
  );
  const lines = { lines: true, hint: t('popup.onePerLine') };
  return (
    <article class="record-page">
      <div class="record-actions">
        <a class="button quiet" href={card ? addressOf('card', id) : addressOf('card')}>
          <Icon node={ArrowLeft} />
          {t('nav.card')}
        </a>
      </div>
      <SavingForm class="record-form" onSave={save}>
        <h1>{t(card ? 'card.change' : 'card.make')}</h1>
        <div class="fields">
          {field('label', t('card.label'), {
            placeholder: t('card.labelHint'),
            suggestions: [t('card.usualLabel'), t('card.informalLabel')],
          })}
          {field('name', t('field.name'), { placeholder: t('card.nameHint') })}
          {texts.map(name => field(name, t(`field.${name}`)))}
          {lists.map(name => field(name, t(`field.${name}`), { ...lines, inputMode: keyboards[name] }))}
          {field('url', t('field.url'), { inputMode: 'url' })}
          {field('links', t('field.links'), { ...lines, inputMode: 'url' })}
          {field('introduction', t('card.introduction'), {
            lines: true,
            placeholder: t('card.introductionHint'),
          })}
        </div>
        <footer class="save-bar">
          <p class="failed stretch" role="alert">
            {failure}
          </p>
          <button type="submit" class="button primary" disabled={draft.name.trim() === ''}>
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </article>
  );
}

type Draft = Readonly<Record<Field, string>>;

function draftOf(card: Card | undefined): Draft {
  const { person = emptyPerson, label = '', introduction = '' } = card ?? {};
  const {
    jobTitle = '',
    department = '',
    organization = '',
    headline = '',
    location = '',
    url = '',
  } = person;
  return {
    label,
    name: shownName(person),
    jobTitle,
    department,
    organization,
    headline,
    location,
    url,
    email: person.email.join('\n'),
    telephone: person.telephone.join('\n'),
    links: person.links.join('\n'),
    introduction,
  };
}

/** Throws `UnfitValue`. */
function personOf(draft: Draft, phoneCountry: string | undefined): Card['person'] {
  const { email, telephone, links } = draft;
  const person: Card['person'] = {
    name: draft.name,
    email: email.split('\n'),
    telephone: telephone.split('\n'),
    links: links.split('\n'),
    identities: [],
  };
  for (const field of [...texts, 'url'] as const)
    if (draft[field].trim() !== '') person[field] = draft[field];
  return tidyPerson(person, phoneCountry);
}
