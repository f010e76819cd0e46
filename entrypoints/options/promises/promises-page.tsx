import './promises.css';
import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { BalancePart } from './balance-part.tsx';
import { IntroductionsPart } from './introductions-part.tsx';
import { OpportunitiesPart } from './opportunities-part.tsx';
import { PromisesPart } from './promises-part.tsx';

const parts = {
  promises: PromisesPart,
  balance: BalancePart,
  opportunities: OpportunitiesPart,
  introductions: IntroductionsPart,
} as const;
type Part = keyof typeof parts;

const names: readonly Part[] = ['promises', 'balance', 'opportunities', 'introductions'];

/** What people owe each other: promises at `#/promises`, give and take, opportunities and introductions at `#/promises/PART`. */
export function PromisesPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const here = names.find(name => name === route.id) ?? 'promises';
  const Shown = parts[here];
  return (
    <div class="promises-page">
      <PlaceHead
        place="promises"
        title={t('nav.promises')}
        label={t('promises.parts')}
        parts={names.map(name => ({ id: name, label: t(`promises.part.${name}`) }))}
        here={here}
      />
      <Shown workspace={workspace} route={route} />
    </div>
  );
}
