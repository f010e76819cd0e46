import './progress-line.css';
import { useVoice } from './language.tsx';

interface ProgressLineProps {
  /** What is being done. */
  readonly label: string;
  /** 0 to 1; absent: nobody knows how long it takes. */
  readonly share?: number | undefined;
  readonly onCancel: () => void;
}

/** Long work under way, and the way out of it. */
export function ProgressLine({ label, share, onCancel }: ProgressLineProps) {
  const { t, language } = useVoice();
  const percent =
    share === undefined
      ? ''
      : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <div class="progress-line">
      {/* Told once: a screen reader asks the bar itself how far it is. */}
      <p role="status" dir="auto">
        {label}
      </p>
      <progress aria-label={label} {...(share !== undefined && { value: share })} max={1} />
      <span class="soft percent">{percent}</span>
      <button type="button" class="button" onClick={onCancel}>
        {t('action.cancel')}
      </button>
    </div>
  );
}
