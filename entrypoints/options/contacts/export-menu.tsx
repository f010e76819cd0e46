import { Download } from 'lucide';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { setExportSelection } from '../export/selection.ts';
import { addressOf } from '../use-route.ts';

interface ExportMenuProps {
  readonly label: string;
  /** What is exported, asked for when it is. */
  readonly ids: () => readonly string[];
  /** What it is called on the export page. */
  readonly selectionLabel: string;
  readonly onCsv: () => void;
}

/** Contacts as CSV at once, or over to the page with all formats. */
export function ExportMenu({ label, ids, selectionLabel, onCsv }: ExportMenuProps) {
  const { t } = useVoice();
  return (
    <MenuButton label={label} icon={Download}>
      {close => (
        <ul class="menu-list">
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                onCsv();
              }}
            >
              {t('find.exportCsv')}
            </button>
          </li>
          <li>
            <a
              href={addressOf('export', undefined, 'from=selection')}
              onClick={() => setExportSelection(ids(), selectionLabel)}
            >
              {t('find.exportOther')}
            </a>
          </li>
        </ul>
      )}
    </MenuButton>
  );
}
