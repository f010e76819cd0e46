import type { ComponentChildren } from 'preact';
import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';

const parts = ['trainings', 'topics', 'communities'] as const;

interface LearningPartProps {
  readonly here: (typeof parts)[number];
  readonly children: ComponentChildren;
}

/** A part of the place under its heading, with the ways to the others. */
export function LearningPart({ here, children }: LearningPartProps) {
  const { t } = useVoice();
  return (
    <div class="practice-page">
      <PlaceHead
        place="learning"
        title={t('nav.learning')}
        label={t('learning.parts')}
        parts={parts.map(part => ({ id: part, label: t(`learning.${part}`) }))}
        here={here}
      />
      {children}
    </div>
  );
}
