import { useVoice } from '../../../components/language.tsx';

const services = [
  ['Zoom', 'zoom'],
  ['Microsoft Teams', 'teams'],
  ['Google Meet', 'meet'],
  ['Luma', 'luma'],
] as const;

const programs = [
  ['LinkedIn', 'linkedin'],
  ['Google', 'google'],
  ['Outlook', 'outlook'],
] as const;

/** Where reports and contacts are found; what is left for who was only at a meeting. */
export function WhereFilesAre() {
  const { t } = useVoice();
  return (
    <section class="where-files">
      <h2>{t('import.where.title')}</h2>
      <dl>
        {programs.map(([name, key]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{t(`import.where.${key}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('import.where.phones')}</dt>
          <dd>{t('import.where.phone')}</dd>
        </div>
        <div>
          <dt>{t('import.where.crms')}</dt>
          <dd>{t('import.where.crm')}</dd>
        </div>
      </dl>
      <h2>{t('import.where.reports')}</h2>
      <dl>
        {services.map(([name, key]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{t(`import.where.${key}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('import.where.others')}</dt>
          <dd>{t('import.where.anyTable')}</dd>
        </div>
        <div>
          <dt>{t('import.where.guests')}</dt>
          <dd>{t('import.where.chat')}</dd>
        </div>
      </dl>
      <p class="soft">{t('import.stays')}</p>
    </section>
  );
}
