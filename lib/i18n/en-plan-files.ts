/** The texts within files of the plan: the trainings of a year, tasks of a calendar; in English, a part of `en`. */
export const planFilesEn = {
  'trainings.number': 'No.',
  'trainings.name': 'Training',
  'trainings.startOn': 'First day',
  'trainings.endOn': 'Last day',
  'trainings.hours': 'Hours (JP)',
  'trainings.certificate': 'Certificate number',
  'calendar.promise': 'Promised to {name}: {text}',
  'calendar.theirPromise': 'Promised by {name}: {text}',
  'calendar.followUp': 'Be in touch with {name}',
  'calendar.followUpFor': 'Be in touch with {name}: {text}',
} as const;
