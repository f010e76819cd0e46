import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import { saysJob } from '../people-list/work-words.ts';
import type { Labelled } from './labels.ts';
import { platformAt } from './platform-names.ts';
import { speakerIn, speakersIn } from './speakers-text.ts';

/** What labels say: the first place and organizer, every speaker and moderator. */
export function labelledDetails(labelled: readonly Labelled[]): Finding<EventField>[] {
  const findings: Finding<EventField>[] = [];
  for (const { topic, label, values, isInline } of labelled) {
    const first = values[0]?.text ?? '';
    if (topic === 'where' && !findings.some(({ field }) => field === 'location') && first.length < 200)
      findings.push({ field: 'location', value: placeText(first), rule: 'label' });
    // `Presented by` over a person with their work is who speaks.
    const isPresenter =
      topic === 'organizer' &&
      /^presented by/i.test(label) &&
      values.length > 1 &&
      speakerIn(first, false) !== '' &&
      saysJob(values[1]?.text ?? '');
    if (isPresenter) findings.push({ field: 'speakers', value: speakerIn(first, false), rule: 'label' });
    if (
      topic === 'organizer' &&
      !isPresenter &&
      !findings.some(({ field }) => field === 'organizer') &&
      first.length < 120
    )
      findings.push({ field: 'organizer', value: first, rule: 'label' });
    if (topic === 'speakers' || topic === 'moderator')
      for (const value of speakersIn(values, isInline))
        findings.push({
          field: 'speakers',
          value,
          rule: topic === 'moderator' ? 'label:moderator' : 'label',
        });
  }
  return findings.filter(({ value }) => value !== '');
}

/** `Zoom Meeting (link dikirim lewat e-mail)`, `Zoom, https://us02web.zoom.us/j/1`: the place without what follows. */
const placeText = (text: string): string =>
  text
    .replace(/^(?:via|melalui|lewat)\s/i, '')
    .replace(/\s*https?:\/\/\S+/g, '')
    .replace(/\s*\((?:link|tautan|id|passcode|the link).*$/i, '')
    .replace(/[\s,:;|-]+$/, '') || platformAt(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
