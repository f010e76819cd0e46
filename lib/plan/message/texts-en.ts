import type { MessageTexts } from './texts.ts';

const formal = (text: string): string => `Dear {name},\n\n${text}\n\nKind regards,\n{me}`;
const informal = (text: string): string => `Hi {name},\n\n${text}\n\nBest,\n{me}`;

/** The messages in English. */
export const messageTextsEn: MessageTexts = {
  thanksEvent: {
    subject: 'Thank you for our conversation[ at {event}]',
    formal: formal(
      'Thank you for our conversation[ at {event}][ on {eventDay}]. I learned a great deal from it.\n\nI hope that we can stay in touch and exchange our experience.',
    ),
    informal: informal('It was good to meet you[ at {event}]. Thanks for the chat.\n\nLet us stay in touch.'),
  },
  thanksHelp: {
    subject: 'Thank you for your help',
    formal: formal(
      'Thank you for your help[ with “{help}”]. It meant a lot to me.\n\nIf there is anything that I can do for you, please do not hesitate to ask.',
    ),
    informal: informal(
      'Thanks a lot for your help[ with “{help}”]. It really helped.\n\nIf I can do anything for you, just ask.',
    ),
  },
  whatCame: {
    subject: 'What came of your help[ with “{help}”]',
    formal: formal(
      'Some time ago you kindly helped me[ with “{help}”]. I would like to tell you what came of it: …\n\nThank you again for your help and kindness.',
    ),
    informal: informal(
      'You helped me[ with “{help}”], so I wanted to tell you what came of it: …\n\nThanks again.',
    ),
  },
  newJob: {
    subject: 'Congratulations on your new position',
    formal: formal(
      'Congratulations on your new position[ as {jobTitle}][ at {organization}]. I wish you every success in it.',
    ),
    informal: informal(
      'Congratulations on the new job[ as {jobTitle}][ at {organization}]. I hope that you will like it there.\n\nTell me about it some time.',
    ),
  },
  introduction: {
    subject: 'Request for an introduction[ to {third}]',
    formal: formal(
      'I would be grateful if you could introduce me[ to {third}]. What it is about: …\n\nIf it does not suit you, I fully understand. Thank you for considering it.',
    ),
    informal: informal(
      'Could you introduce me[ to {third}]? What it is about: …\n\nNo problem if it does not suit you. Thanks in advance.',
    ),
  },
  release: {
    subject: 'An apology[ about “{promise}”]',
    formal: formal(
      'I am sorry that I cannot keep my promise[ about “{promise}”]. The reason: {reason}.\n\nI regret this, and I understand if it causes you trouble. What I can do instead: …',
    ),
    informal: informal(
      'I am sorry, I cannot keep my promise[ about “{promise}”]. The reason: {reason}.\n\nI feel bad about it. What I can do instead: …',
    ),
  },
  theirPromise: {
    subject: 'A kind question[ about “{promise}”]',
    formal: formal(
      'I am writing about what you kindly offered some time ago[: “{promise}”]. May I ask how it is coming along?\n\nI know that you have much to do. If you need more time, or if there is anything that I can do to help, please let me know.',
    ),
    informal: informal(
      'A while ago you kindly offered me something[: “{promise}”]. How is it coming along?\n\nNo hurry. If you need more time, or if I can help with it, just tell me.',
    ),
  },
  talk: {
    subject: 'Time for a conversation',
    formal: formal(
      'I hope that you are well. It has been {since} since we were last in touch.\n\nIf it suits you, I would like to invite you to a conversation of about 20 minutes[ about {topic}], online or in person, at a time of your choice.',
    ),
    informal: informal(
      'How are you? It has been {since} since we were last in touch.\n\nDo you have 20 minutes for a chat[ about {topic}]? On the phone or over a coffee, as you like.',
    ),
  },
  birthday: {
    subject: 'Happy birthday',
    formal: formal('Happy birthday. I wish you health, happiness and success in the year ahead.'),
    informal: informal('Happy birthday. I hope that you have a good one.'),
  },
};
