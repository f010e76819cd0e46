import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { recordTables } from '../../../lib/model/history.ts';
import type { StandingOfBackup } from '../../../lib/store/backup-comparison.ts';
import type { RestoreChoices } from '../../../lib/store/restore-backup.ts';
import { counted } from './counted.ts';
import type { BackupPreview } from './files-messages.ts';
import { OptionLine } from './option-line.tsx';

type Standing = StandingOfBackup | 'onlyHere';
type Mode = RestoreChoices['mode'];
type Differing = NonNullable<RestoreChoices['differing']>;

const modes = ['merge', 'replace'] as const;
const differings = ['newer', 'backup', 'here'] as const;

/** What a merge and a replacement would do, by how records stand. */
const lines = {
  merge: [
    ['new', ['new']],
    ['backupNewer', ['backupNewer']],
    ['hereNewer', ['hereNewer']],
    ['deleted', ['deleted']],
    ['same', ['same']],
    ['onlyHere', ['onlyHere']],
  ],
  replace: [
    ['gone', ['onlyHere']],
    ['comes', ['new', 'deleted']],
    ['becomes', ['backupNewer', 'hereNewer']],
    ['same', ['same']],
  ],
} as const satisfies Record<Mode, readonly (readonly [string, readonly Standing[]])[]>;

interface RestorePreviewProps {
  readonly preview: BackupPreview;
  readonly onRestore: (choices: RestoreChoices) => void;
  readonly onOther: () => void;
}

/** What a backup would change, before it changes anything. */
export function RestorePreview({ preview, onRestore, onOther }: RestorePreviewProps) {
  const { t, day } = useVoice();
  const [mode, setMode] = useState<Mode>('merge');
  const [differing, setDiffering] = useState<Differing>('newer');
  const [bringsBack, setBringsBack] = useState(false);
  const { counts, comparison } = preview;
  const countOf = (standing: Standing): number =>
    recordTables.reduce((sum, table) => sum + comparison.tables[table][standing], 0);
  const differs = countOf('backupNewer') + countOf('hereNewer') > 0;
  const isNothing =
    mode === 'merge'
      ? countOf('new') === 0 && !differs && countOf('deleted') === 0
      : countOf('new') === 0 && !differs && countOf('deleted') === 0 && countOf('onlyHere') === 0;
  return (
    <section class="restore-preview">
      <h2>{t('restoring.from', { day: day(preview.createdAt) })}</h2>
      <p class="soft">{counted(t, table => counts[table])}</p>
      <fieldset class="format-choice">
        <legend>{t('restoring.mode')}</legend>
        <div>
          {modes.map(one => (
            <OptionLine
              key={one}
              group="mode"
              label={t(`restoring.${one}`)}
              hint={t(`restoring.${one}.hint`)}
              isChosen={one === mode}
              onChange={() => setMode(one)}
            />
          ))}
        </div>
      </fieldset>
      {isNothing ? (
        <p>{t('restoring.nothing')}</p>
      ) : (
        <dl class="standings">
          {lines[mode]
            .filter(([, standings]) => standings.some(standing => countOf(standing) > 0))
            .map(([label, standings]) => (
              <div key={label}>
                <dt>{t(`restoring.${label}`)}</dt>
                <dd>
                  {counted(t, table =>
                    standings.reduce((sum, standing) => sum + comparison.tables[table][standing], 0),
                  )}
                  <Names
                    names={standings.flatMap(standing => comparison.names[standing])}
                    count={standings.reduce(
                      (sum, standing) =>
                        sum + comparison.tables.contacts[standing] + comparison.tables.events[standing],
                      0,
                    )}
                  />
                </dd>
              </div>
            ))}
        </dl>
      )}
      {mode === 'merge' && differs && (
        <div class="choice-row">
          <label for="differing">{t('restoring.differing')}</label>
          <select
            id="differing"
            class="input"
            value={differing}
            aria-describedby="differing-hint"
            onChange={event =>
              setDiffering(differings.find(one => one === event.currentTarget.value) ?? 'newer')
            }
          >
            {differings.map(one => (
              <option key={one} value={one}>
                {t(`restoring.differing.${one}`)}
              </option>
            ))}
          </select>
          <p class="soft" id="differing-hint">
            {t('restoring.whole')}
          </p>
        </div>
      )}
      {mode === 'merge' && countOf('deleted') > 0 && (
        <OptionLine label={t('restoring.bringBack')} isChosen={bringsBack} onChange={setBringsBack} />
      )}
      {preview.settings && !isNothing && <p class="soft">{t('restoring.settings')}</p>}
      <div class="acts">
        {!isNothing && (
          <button
            type="button"
            class="button primary"
            onClick={() => onRestore({ mode, differing, bringsBack })}
          >
            {t(mode === 'merge' ? 'restoring.doMerge' : 'restoring.doReplace')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onOther}>
          {t('restoring.other')}
        </button>
      </div>
    </section>
  );
}

/** Names that are shown at most. */
const shown = 12;

/** Who and which events, as far as they can be told in a line. */
function Names({ names, count }: { readonly names: readonly string[]; readonly count: number }) {
  const { t } = useVoice();
  if (names.length === 0) return null;
  const told = names.slice(0, shown);
  return (
    <span class="soft names" dir="auto">
      {told.join(' · ')}
      {count > told.length && ` ${t('restoring.more', { count: count - told.length })}`}
    </span>
  );
}
