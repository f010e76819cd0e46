import {
  HandHelping,
  type IconNode,
  Lightbulb,
  MessageSquare,
  MessageSquareQuote,
  Phone,
  Sprout,
  UserRoundPlus,
  UsersRound,
} from 'lucide';
import type { InteractionKind } from '../lib/model/interaction.ts';
import { kindsToNote } from '../lib/plan/noting.ts';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

/** The sign of each kind of interaction. */
export const kindIcons: Readonly<Record<InteractionKind, IconNode>> = {
  message: MessageSquare,
  call: Phone,
  meeting: UsersRound,
  help: HandHelping,
  advice: Lightbulb,
  introduction: UserRoundPlus,
  feedback: MessageSquareQuote,
  mentoring: Sprout,
};

interface KindChoiceProps {
  /** Of the group of radio buttons; one on a page. */
  readonly name: string;
  /** Absent: none is chosen yet. */
  readonly value: InteractionKind | undefined;
  readonly onChange: (kind: InteractionKind) => void;
}

/** What kind of interaction it was: radio buttons with a sign and a word, all in sight. */
export function KindChoice({ name, value, onChange }: KindChoiceProps) {
  const { t } = useVoice();
  return (
    <fieldset class="kind-choice">
      <legend class="visually-hidden">{t('noting.kind')}</legend>
      {kindsToNote.map(kind => (
        <label key={kind} class={value === kind ? 'chosen' : undefined}>
          <input type="radio" name={name} checked={value === kind} onChange={() => onChange(kind)} />
          <Icon node={kindIcons[kind]} />
          <span>{t(`interaction.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
