import { useVoice } from '../../../components/language.tsx';
import type { MessageKey } from '../../../lib/i18n/en.ts';
import { type ExportFormat, profileOf } from './export-format.ts';
import { OptionLine } from './option-line.tsx';

interface FormatChoiceProps {
  readonly formats: readonly ExportFormat[];
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

const labelOf = (format: ExportFormat): MessageKey =>
  profileOf(format)?.label ?? (`files.format.${format}` as MessageKey);

/** Every way of writing, each with what it is for. */
export function FormatChoice({ formats, value, onChange }: FormatChoiceProps) {
  const { t } = useVoice();
  return (
    <fieldset class="format-choice">
      <legend>{t('files.format')}</legend>
      <div>
        {formats.map(format => (
          <OptionLine
            key={format}
            group="format"
            label={t(labelOf(format))}
            hint={t(`files.format.${format}.hint`)}
            isChosen={format === value}
            onChange={() => onChange(format)}
          />
        ))}
      </div>
    </fieldset>
  );
}
