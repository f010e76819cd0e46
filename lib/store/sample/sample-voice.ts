import { addDays, type Day } from '../../plan/day.ts';

/** In which language and from which day on the sample is told. */
export interface SampleVoice {
  readonly today: Day;
  readonly language: 'en' | 'id';
}

/** Of `Analis kebijakan | Policy analyst` the part in the language; a text without a bar is the same in both. */
export const said = ({ language }: SampleVoice, text: string): string => {
  const [id = '', en = id] = text.split(' | ');
  return language === 'id' ? id : en;
};

/** Days from today, negative before it. */
export const dayAt = ({ today }: SampleVoice, days: number): Day => addDays(today, days);

/** What was made on a day and has not been changed since. */
export const madeOn = (voice: SampleVoice, days: number): { createdAt: string; updatedAt: string } => {
  const at = `${dayAt(voice, days)}T02:00:00.000Z`;
  return { createdAt: at, updatedAt: at };
};
