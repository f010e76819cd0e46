import { useEffect, useState } from 'preact/hooks';
import { FieldRow } from '../../components/field-row.tsx';
import { useVoice } from '../../components/language.tsx';
import { RecordEditor } from './record-editor.tsx';
import { type Known, type RecordTypes, type SaveRecordProps, unknown } from './record-kind.ts';

/** Who or what is before us: looks whether it is already saved, then shows the form. */
export function SaveRecord<T extends RecordTypes>(props: SaveRecordProps<T>) {
  const { kind, db, session } = props;
  const { t } = useVoice();
  const [index, setIndex] = useState(0);
  const [known, setKnown] = useState<Known<T['stored']>>();
  const candidates = kind.candidates(session);
  const candidate = candidates[index];
  useEffect(() => {
    setKnown(undefined);
    // Without the store the form still opens; saving then says what is wrong.
    const looked = candidate ? kind.find(db, candidate) : Promise.resolve(unknown);
    void looked.then(setKnown, () => setKnown(unknown));
  }, [kind, db, candidate]);
  return (
    <>
      {candidates.length > 1 && (
        <FieldRow id="pick" label={t(kind.pick)}>
          <select
            id="pick"
            class="plain-input"
            value={index}
            onChange={event => setIndex(event.currentTarget.selectedIndex)}
          >
            {candidates.map(({ name }, position) => (
              <option key={`${position} ${name}`} value={position}>
                {name}
              </option>
            ))}
          </select>
        </FieldRow>
      )}
      {known && <RecordEditor key={index} {...props} candidate={candidate} known={known} />}
    </>
  );
}
