import type { planFilesEn } from './en-plan-files.ts';

/** The texts within files of the plan, in Indonesian; a part of `id`. */
export const planFilesId: Record<keyof typeof planFilesEn, string> = {
  'trainings.number': 'No.',
  'trainings.name': 'Nama pelatihan',
  'trainings.startOn': 'Tanggal mulai',
  'trainings.endOn': 'Tanggal selesai',
  'trainings.hours': 'Jumlah JP',
  'trainings.certificate': 'Nomor sertifikat',
  'calendar.promise': 'Janji kepada {name}: {text}',
  'calendar.theirPromise': 'Janji dari {name}: {text}',
  'calendar.followUp': 'Hubungi {name}',
  'calendar.followUpFor': 'Hubungi {name}: {text}',
};
