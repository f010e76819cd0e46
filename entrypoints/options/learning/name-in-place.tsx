import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { useVoice } from '../../../components/language.tsx';
import { cleanText } from '../../../lib/identity/text.ts';

interface NameInPlaceProps {
  readonly name: string;
  /** Gives the sentence of a failure. */
  readonly onSave: (name: string) => Promise<string | undefined>;
}

/** The name of what one learns about or takes part in, corrected where it stands; it cannot be empty. */
export function NameInPlace({ name, onSave }: NameInPlaceProps) {
  const { t } = useVoice();
  return (
    <EditInPlace
      label={t('field.name')}
      value={name}
      onSave={async text => {
        const called = cleanText(text);
        return called === '' ? t('learning.nameNeeded') : onSave(called);
      }}
    />
  );
}
