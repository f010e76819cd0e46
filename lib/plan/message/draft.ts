import type { Contact } from '../../model/contact.ts';
import type { MessageTemplate, Register, Situation } from '../../model/message-template.ts';
import type { Language } from '../../model/settings.ts';
import type { DueReason } from '../due/reason.ts';
import { filledTemplate, type MessageFacts } from './fill-template.ts';
import type { MessageTexts } from './texts.ts';
import { messageTextsEn } from './texts-en.ts';
import { messageTextsId } from './texts-id.ts';

const builtIn: Readonly<Record<Language, MessageTexts>> = { en: messageTextsEn, id: messageTextsId };

/** Which wording. */
export interface Wording {
  readonly situation: Situation;
  readonly language: Language;
  readonly register: Register;
}

/** The id of the user's own wording. */
export const templateId = ({ situation, language, register }: Wording): string =>
  `template:${situation}:${language}:${register}`;

/** The text with its fields in braces: the user's own wording, else the one that comes with Jejaring. */
export function templateText(wording: Wording, templates: readonly MessageTemplate[]): string {
  const id = templateId(wording);
  const own = templates.find(template => template.id === id)?.text;
  return own ?? builtIn[wording.language][wording.situation][wording.register];
}

/** A message to be looked over, changed and sent by the user. An ellipsis stands where only they know what to say. */
export interface Draft {
  readonly subject: string;
  readonly text: string;
}

export const messageDraft = (
  wording: Wording,
  facts: MessageFacts,
  templates: readonly MessageTemplate[],
): Draft => ({
  subject: filledTemplate(builtIn[wording.language][wording.situation].subject, facts),
  text: filledTemplate(templateText(wording, templates), {
    ...facts,
    // Without them the message would ask for nothing, or release a promise without a reason.
    third: facts.third ?? '…',
    reason: facts.reason ?? '…',
  }),
});

type Addressed = Pick<Contact, 'name' | 'honorificPrefix' | 'honorificSuffix' | 'nickname'>;

/**
 * How one addresses somebody: formally with the titles, in English with those before the name alone; else by the nickname or the first
 * name. Where the first word is none that one calls somebody by (`M. Rizki`, `I Wayan Suta`, `Muhammad Iqbal`), by the whole name.
 */
export function addressedAs(contact: Addressed, language: Language, register: Register): string {
  const { name, honorificPrefix, honorificSuffix, nickname } = contact;
  if (register === 'formal') {
    const titled = honorificPrefix === undefined ? name : `${honorificPrefix} ${name}`;
    return language === 'id' && honorificSuffix !== undefined ? `${titled}, ${honorificSuffix}` : titled;
  }
  if (nickname !== undefined && nickname !== '') return nickname;
  const [first = name] = name.split(' ');
  const isCalled = first.length > 2 && !first.endsWith('.') && !notCalledBy.has(first.toLowerCase());
  return isCalled ? first : name;
}

const notCalledBy: ReadonlySet<string> = new Set(
  'muhammad muhamad mohammad mohamad mohamed mohammed muchammad muchamad mochammad mochamad moch moh muh abdul abdur abdoel siti ida gusti anak desak cokorda nyi the van von bin ibnu'.split(
    ' ',
  ),
);

/** What of a contact and of the reason goes into a message. */
export const messageFacts = (
  contact: Addressed & Pick<Contact, 'jobTitle' | 'organization'>,
  { language, register }: Pick<Wording, 'language' | 'register'>,
  reason?: DueReason,
): MessageFacts => ({
  name: addressedAs(contact, language, register),
  jobTitle: contact.jobTitle,
  organization: contact.organization,
  ...(reason?.kind === 'met' && { event: reason.event }),
  ...(reason?.kind === 'untold' && { help: reason.text }),
  ...((reason?.kind === 'promise' || reason?.kind === 'theirPromise') && { promise: reason.text }),
});

/** The message that a reason asks for; undefined: it asks for something else than a message, or for one in no fixed words. */
export function situationFor(reason: DueReason): Situation | undefined {
  switch (reason.kind) {
    case 'promise':
      return reason.days < 0 ? 'release' : undefined;
    case 'untold':
      return 'whatCame';
    case 'met':
      return reason.event === undefined ? 'talk' : 'thanksEvent';
    case 'jobChanged':
      return 'newJob';
    case 'birthday':
      return 'birthday';
    case 'followUp':
    case 'rhythm':
      return 'talk';
    case 'theirPromise':
      return 'theirPromise';
    case 'session':
      return undefined;
  }
}
