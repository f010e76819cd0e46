import { useState } from 'preact/hooks';
import { ColumnMapping, saysNames } from '../../../components/column-mapping.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { ImportActs } from './import-acts.ts';
import type { Stage } from './import-stage.ts';

interface ColumnsStepProps {
  readonly stage: Extract<Stage, { name: 'columns' }>;
  readonly acts: ImportActs;
}

/** A table whose columns the user names. */
export function ColumnsStep({ stage: { table, label, mapping: first }, acts }: ColumnsStepProps) {
  const { t } = useVoice();
  const [mapping, setMapping] = useState(first);
  const isEnough = saysNames(mapping);
  return (
    <form
      class="reading-page import-columns"
      onSubmit={event => {
        event.preventDefault();
        if (isEnough) void acts.readColumns(mapping);
      }}
    >
      <section>
        <h1>{t('import.columns.title')}</h1>
        <p class="soft">
          <span dir="auto">{label}</span>
          {' · '}
          {t('import.columns.advice')}
        </p>
      </section>
      <ColumnMapping table={table} mapping={mapping} onChange={setMapping} />
      <footer class="save-bar">
        <button type="button" class="button quiet" onClick={acts.goBack}>
          {t('import.back')}
        </button>
        <p class="soft stretch" id="columns-need">
          {!isEnough && t('import.columns.needName')}
        </p>
        <button type="submit" class="button primary" disabled={!isEnough} aria-describedby="columns-need">
          {t('import.columns.read')}
        </button>
      </footer>
    </form>
  );
}
