import { useState } from 'preact/hooks';
import { AddFields, focusOnAdd } from '../../../components/add-fields.tsx';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { EditList } from '../../../components/edit-list.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { telephoneText } from '../../../lib/exchange/telephone-text.ts';
import type { MessageKey } from '../../../lib/i18n/en.ts';
import { safeLink } from '../../../lib/identity/profile-key.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { ContactEdit } from '../../../lib/store/edit-fields.ts';
import type { SaveField } from '../use-save-field.ts';
import { BirthdayField } from './birthday-field.tsx';
import { type ListField, listEdit, type TextField, textEdit } from './contact-edit.ts';

type Field = TextField | ListField | 'birthday';

const sections: readonly { readonly title: MessageKey; readonly fields: readonly Field[] }[] = [
  { title: 'record.reach', fields: ['email', 'telephone', 'url', 'links'] },
  { title: 'record.work', fields: ['jobTitle', 'organization', 'department', 'headline', 'location'] },
  {
    title: 'record.person',
    fields: ['honorificPrefix', 'honorificSuffix', 'nickname', 'pronouns', 'birthday', 'about'],
  },
];
const lists: ReadonlySet<Field> = new Set(['email', 'telephone', 'links']);
const isList = (field: Field): field is ListField => lists.has(field);
const keyboards = { email: 'email', telephone: 'tel', url: 'url', links: 'url' } as const;

interface ContactFactsProps {
  readonly contact: Contact;
  readonly phoneCountry: string | undefined;
  /** Whether each field says where it came from. */
  readonly showsSources: boolean;
  readonly organizationAddress: (name: string) => string;
  readonly save: SaveField<ContactEdit>;
}

/** What is known of somebody, each field edited where it stands; the empty ones are a button away. */
export function ContactFacts(props: ContactFactsProps) {
  const { contact } = props;
  const { originalName } = contact;
  const { t } = useVoice();
  const [added, setAdded] = useState<Field>();
  const isFilled = (field: Field): boolean => (contact[field] ?? '').length > 0;
  return (
    <>
      {sections.map(({ title, fields }) => {
        const shown = fields.filter(field => isFilled(field) || field === added);
        const empty = fields.filter(field => !shown.includes(field));
        return (
          <section key={title} class="record-section">
            <h2>{t(title)}</h2>
            {(shown.length > 0 || title === 'record.person') && (
              <dl class="facts">
                {shown.map(field => (
                  <FactRow
                    key={field}
                    label={t(`field.${field}`)}
                    source={
                      props.showsSources && isFilled(field) ? (contact.provenance[field] ?? null) : undefined
                    }
                  >
                    <FactValue
                      {...props}
                      field={field}
                      isOpen={field === added}
                      onLeave={() => {
                        setAdded(undefined);
                        focusOnAdd(field);
                      }}
                    />
                  </FactRow>
                ))}
                {title === 'record.person' && originalName && originalName !== contact.name && (
                  <FactRow
                    label={t('field.originalName')}
                    source={props.showsSources ? (contact.provenance.originalName ?? null) : undefined}
                  >
                    <span class="fixed" dir="auto">
                      {originalName}
                    </span>
                  </FactRow>
                )}
              </dl>
            )}
            <AddFields
              fields={empty.map(field => ({ field, label: t(`field.${field}`) }))}
              onAdd={setAdded}
            />
          </section>
        );
      })}
    </>
  );
}

interface FactValueProps extends ContactFactsProps {
  readonly field: Field;
  readonly isOpen: boolean;
  readonly onLeave: () => void;
}

function FactValue(props: FactValueProps) {
  const { contact, field, isOpen, onLeave, save, phoneCountry, organizationAddress } = props;
  const { t } = useVoice();
  const label = t(`field.${field}`);
  const shared = { label, isOpen, onLeave, inputMode: keyboards[field as keyof typeof keyboards] };
  if (field === 'birthday')
    return (
      <BirthdayField
        birthday={contact.birthday ?? ''}
        isOpen={isOpen}
        onLeave={onLeave}
        onSave={birthday => save('birthday', () => ({ birthday: birthday || null }))}
      />
    );
  if (isList(field))
    return (
      <EditList
        {...shared}
        items={contact[field]}
        shownOf={field === 'telephone' ? telephoneText : field === 'links' ? shortAddress : undefined}
        hrefOf={item => hrefOf(field, item)}
        onSave={items => save(field, () => listEdit(contact, field, items, phoneCountry))}
      />
    );
  const value = contact[field] ?? '';
  const href =
    value === ''
      ? undefined
      : field === 'url'
        ? safeLink(value)
        : field === 'organization'
          ? organizationAddress(value)
          : undefined;
  return (
    <EditInPlace
      {...shared}
      value={value}
      shown={field === 'url' ? shortAddress(value) : undefined}
      href={href}
      lines={field === 'about'}
      onSave={text => save(field, () => textEdit(field, text))}
    />
  );
}

/** Only what `safeLink` lets through leads anywhere. */
function hrefOf(field: ListField, item: string): string | undefined {
  if (field === 'email') return safeLink(`mailto:${encodeURI(item)}`);
  if (field === 'telephone')
    return /^\+?[\d\s().-]+$/.test(item) ? safeLink(`tel:${item.replace(/[^\d+]/g, '')}`) : undefined;
  return safeLink(item);
}

/** `linkedin.com/in/rina`: what tells one address from another. */
const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
