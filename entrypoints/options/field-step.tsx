import { useVoice } from '../../components/language.tsx';
import type { FieldStep } from './field-steps.ts';
import { fieldLabel, valueWords } from './field-words.ts';

/** A note or a text about oneself may be long; here it is only to be recognised. */
const longest = 160;

/** A field as it was and as it became, as an item of a list. */
export function FieldStepLine({ step }: { step: FieldStep }) {
  const voice = useVoice();
  const { t } = voice;
  const shown = (value: string) => {
    const words = valueWords(step.field, value, voice);
    return words.length > longest ? `${words.slice(0, longest)}…` : words;
  };
  return (
    <li dir="auto">
      <span class="soft">{fieldLabel(step.field, t)}: </span>
      {step.old !== '' && <del>{shown(step.old)}</del>}
      {step.old !== '' && ' → '}
      {step.new !== '' ? <ins>{shown(step.new)}</ins> : <span class="soft">{t('timeline.nothing')}</span>}
    </li>
  );
}
