/** The texts of one's own cards, in English; a part of `en`. */
export const cardEn = {
  'card.cards': 'Your cards',
  'card.empty.title': 'No card yet',
  'card.empty.advice':
    'Be ready to introduce yourself: a card that somebody saves by pointing a phone at your screen, after a talk or in a video meeting.',
  'card.make': 'Make my card',
  'card.another': 'Another card',
  'card.change': 'Change the card',
  'card.label': 'Name of the card',
  'card.labelHint': 'For whom it is, seen by you alone',
  'card.usualLabel': 'Formal',
  'card.informalLabel': 'Informal',
  'card.nameHint': 'As you want to be called, with titles',
  'card.introduction': 'How you introduce yourself',
  'card.introductionHint': 'Two or three sentences: who you are, what you do, what you look for',
  'card.saved': 'The card {label} is saved',
  'card.deleted': 'The card {label} is in the trash',
  'card.show': 'Show to somebody',
  'card.copy': 'Copy as text',
  'card.copyIntroduction': 'Copy the introduction',
  'card.copied': 'Copied',
  'card.advice':
    'Only what stands on the card is given away. The file and the text hold the introduction too, the code does not.',
} as const;
