import { ChevronLeft, ChevronRight, Download, Plus, Printer } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { download } from '../../../lib/browser/download.ts';
import { defaultSeparator } from '../../../lib/exchange/csv.ts';
import { writeTrainingsCsv } from '../../../lib/exchange/trainings-csv.ts';
import { shownName } from '../../../lib/exchange/vcard/name-of-card.ts';
import { trainingYear } from '../../../lib/plan/training-hours.ts';
import type { PlaceProps } from '../place-page.tsx';
import { look } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import { HoursOfYear } from './hours-of-year.tsx';
import { LearningPart } from './learning-part.tsx';
import { NewTraining } from './new-training.tsx';
import { TrainingTable } from './training-table.tsx';

/** The trainings of a year, `year=2026`: hours against the target, each with its certificate; as a file and on paper. */
export function TrainingsPage({ workspace, route }: PlaceProps) {
  const { t, language } = useVoice();
  const { data, settings, say } = workspace;
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const year = yearOf(route.query) ?? thisYear;
  const [isAdding, setAdding] = useState(false);
  const { events } = data;
  const target = settings.creditHoursTarget;
  const found = useMemo(() => trainingYear(events, year, today, target), [events, year, today, target]);
  const { trainings, coming, withoutHours } = found;
  const isEmpty = trainings.length + coming.length + withoutHours.length === 0;
  const goTo = (other: number) => look(other === thisYear ? '' : `year=${other}`);
  const saveCsv = () => {
    const file = `${t('learning.trainings')} ${year}.csv`;
    const separator = settings.csvSeparator ?? defaultSeparator(language);
    const rows = writeTrainingsCsv(trainings, { language, separator });
    download(new Blob(rows, { type: 'text/csv;charset=utf-8' }), file);
    say(t('list.exported', { file }));
  };
  const [own] = data.cards;
  return (
    <LearningPart here="trainings">
      <div class="page-bar">
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('learning.yearBefore')}
          title={t('learning.yearBefore')}
          onClick={() => goTo(year - 1)}
        >
          <Icon node={ChevronLeft} />
        </button>
        <h2 class="year-number" aria-live="polite">
          <span class="only-printed">{t('learning.trainings')} </span>
          {year}
        </h2>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('learning.yearAfter')}
          title={t('learning.yearAfter')}
          onClick={() => goTo(year + 1)}
        >
          <Icon node={ChevronRight} />
        </button>
        <span class="stretch" />
        <button type="button" class="button" onClick={() => setAdding(true)}>
          <Icon node={Plus} />
          {t('learning.addTraining')}
        </button>
        {trainings.length > 0 && (
          <>
            <button type="button" class="button quiet" onClick={saveCsv}>
              <Icon node={Download} />
              {t('learning.saveCsv')}
            </button>
            <button type="button" class="button quiet" onClick={() => print()}>
              <Icon node={Printer} />
              {t('learning.print')}
            </button>
          </>
        )}
      </div>
      {own && (
        <p class="only-printed" dir="auto">
          {[shownName(own.person), own.person.organization].filter(Boolean).join(' · ')}
        </p>
      )}
      <HoursOfYear workspace={workspace} found={found} today={today} />
      {isEmpty ? (
        data.isWhole && (
          <EmptyState title={t('learning.noTrainings.title')} advice={t('learning.noTrainings.advice')} />
        )
      ) : (
        <>
          {trainings.length > 0 && (
            <TrainingTable
              workspace={workspace}
              title={t('learning.done')}
              trainings={trainings}
              total={found.total}
            />
          )}
          {withoutHours.length > 0 && (
            <TrainingTable
              workspace={workspace}
              title={t('learning.withoutHours')}
              advice={t('learning.withoutHoursAdvice')}
              trainings={withoutHours}
            />
          )}
          {coming.length > 0 && (
            <TrainingTable workspace={workspace} title={t('learning.coming')} trainings={coming} />
          )}
        </>
      )}
      {isAdding && <NewTraining workspace={workspace} onDone={() => setAdding(false)} />}
    </LearningPart>
  );
}

function yearOf(query: string): number | undefined {
  const [year] = /^[12]\d{3}$/.exec(new URLSearchParams(query).get('year') ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
}
