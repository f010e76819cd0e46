import './export.css';
import type { PlaceProps } from '../place-page.tsx';
import { BackupPage } from './backup-page.tsx';
import { ExportForm } from './export-form.tsx';
import { RestorePage } from './restore-page.tsx';

/** Files out, and a backup back: `#/export`, `#/export/backup`, `#/export/restore`. */
export function ExportPage({ workspace, route }: PlaceProps) {
  switch (route.id) {
    case 'backup':
      return <BackupPage workspace={workspace} />;
    case 'restore':
      return <RestorePage workspace={workspace} />;
    default:
      return <ExportForm workspace={workspace} query={route.query} />;
  }
}
