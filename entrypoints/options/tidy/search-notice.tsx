import { useVoice } from '../../../components/language.tsx';

interface SearchNoticeProps {
  /** A sentence: why it failed. */
  readonly stopped: boolean | string;
  readonly onSearch: () => void;
}

/** That a search did not come to its end, and the way to begin it anew. */
export function SearchNotice({ stopped, onSearch }: SearchNoticeProps) {
  const { t } = useVoice();
  if (stopped === false) return null;
  return (
    <p class="tidy-stopped" role="status">
      <span>{stopped === true ? t('tidy.stopped') : t('tidy.failed', { message: stopped })}</span>
      <button type="button" class="button" onClick={onSearch}>
        {t('tidy.searchAgain')}
      </button>
    </p>
  );
}
