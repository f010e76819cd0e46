import type { CsvProfile, CsvProfileId } from './csv-profile.ts';
import { excel } from './excel.ts';
import { google } from './google.ts';
import { hubspot } from './hubspot.ts';
import { linkedin } from './linkedin.ts';
import { outlook } from './outlook.ts';
import { ownDialect } from './own-dialect.ts';
import { salesforce } from './salesforce.ts';

/** Every way of writing contacts as CSV, in the order in which they are offered. */
export const csvProfiles: Readonly<Record<CsvProfileId, CsvProfile>> = {
  own: ownDialect,
  excel,
  google,
  outlook,
  hubspot,
  salesforce,
  linkedin,
};
