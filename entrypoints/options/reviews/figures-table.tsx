import { useId } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { type FigureGroup, figureGroups, tellingFigures } from './figure-groups.ts';

type Figures = Readonly<Record<string, number>>;

interface FiguresTableProps {
  /** What the periods are called. */
  readonly names: { readonly now: string; readonly before: string };
  readonly now: Figures;
  readonly before: Figures;
}

const groups: readonly FigureGroup[] = ['people', 'balance', 'promises', 'learning', 'plan'];

/** The numbers of a period beside those of the one before. */
export function FiguresTable({ names, now, before }: FiguresTableProps) {
  const { t, language } = useVoice();
  const titleId = useId();
  const number = new Intl.NumberFormat(language).format;
  const shown = (figure: number | undefined): string => (figure === undefined ? '' : number(figure));
  return (
    <section class="record-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('reviews.counted')}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('reviews.number')}</span>
            </th>
            <th scope="col">{names.now}</th>
            <th scope="col">{names.before}</th>
          </tr>
        </thead>
        {groups.map(group => (
          <tbody key={group}>
            <tr class="group">
              <th scope="rowgroup" colSpan={3}>
                {t(`reviews.group.${group}`)}
              </th>
            </tr>
            {tellingFigures(group, now, before).map(name => (
              <tr key={name} class={name === figureGroups[group][0] ? 'first' : undefined}>
                <th scope="row">{t(`reviews.figure.${name}`)}</th>
                <td>{shown(now[name])}</td>
                <td class="soft">{shown(before[name])}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
