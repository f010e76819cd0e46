import type { Settings } from '../../model/settings.ts';
import type { RecordsByTable } from '../../model/stored-record.ts';

/** Everything that is kept, but for the history and the trash. */
export interface BackupContent extends RecordsByTable {
  settings?: Settings | undefined;
}
