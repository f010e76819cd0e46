import { onAskedToMake } from '../../lib/browser/backup-maker.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { backupFile } from '../options/export/backup-file.ts';

onAskedToMake(order => backupFile(openDatabase(), order));
