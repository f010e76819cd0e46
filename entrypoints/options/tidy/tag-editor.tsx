import { Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import type { TagCount } from '../../../lib/identity/tag-counts.ts';
import { fold } from '../../../lib/identity/text.ts';
import { deleteTag, mergeTags, renameTag, setTagColor } from '../../../lib/store/tags.ts';
import type { Workspace } from '../workspace.ts';
import { TagColorChoice } from './tag-color-choice.tsx';

interface TagEditorProps {
  readonly workspace: Workspace;
  readonly tag: TagCount;
  readonly tags: readonly TagCount[];
  readonly onOpen: (tag: string | undefined) => void;
}

/** More than anybody looks through. */
const mostOffered = 500;

/** What can be done with a tag wherever it is: called otherwise, merged into another, coloured, deleted. */
export function TagEditor({ workspace: { db, act }, tag, tags, onOpen }: TagEditorProps) {
  const { t } = useVoice();
  const { name, color, contacts, events } = tag;
  const [typed, setTyped] = useState(name);
  const list = useId();
  const wanted = typed.trim().replace(/\s+/g, ' ');
  const other = tags.find(one => one.name !== name && fold(one.name) === fold(wanted));

  const rename = async () => {
    if (wanted === '' || wanted === name) return;
    const failure = other
      ? await act(
          running => mergeTags(db, { from: [name], into: other.name, ...running }),
          t('tags.merged', { from: name, into: other.name }),
        )
      : await act(
          running => renameTag(db, { from: name, to: wanted, ...running }),
          t('tags.renamed', { from: name, to: wanted }),
        );
    if (failure === undefined) onOpen(other?.name ?? wanted);
  };
  const remove = async () => {
    const done = t('tags.deleted', { tag: name, count: contacts + events });
    const failure = await act(running => deleteTag(db, { name, ...running }), done);
    if (failure === undefined) onOpen(undefined);
  };
  return (
    <div class="tag-editor">
      <SavingForm onSave={rename}>
        <label for={`${list}-name`}>{t('field.name')}</label>
        <div>
          <input
            id={`${list}-name`}
            class="input"
            type="text"
            autocomplete="off"
            list={list}
            value={typed}
            aria-describedby={`${list}-hint`}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          <datalist id={list}>
            {tags
              .slice(0, mostOffered)
              .map(one => one.name !== name && <option key={one.name} value={one.name} />)}
          </datalist>
          <button type="submit" class="button" disabled={wanted === '' || wanted === name}>
            {other ? t('tags.mergeInto', { tag: other.name }) : t('tags.rename')}
          </button>
          <p id={`${list}-hint`} class="soft">
            {t('tags.renameHint')}
          </p>
        </div>
      </SavingForm>
      <TagColorChoice
        tag={name}
        color={color}
        onChoose={chosen =>
          act(() => setTagColor(db, { name, color: chosen }), t('tags.colored', { tag: name }))
        }
      />
      <button type="button" class="button quiet danger" onClick={() => void remove()}>
        <Icon node={Trash2} />
        {t('tags.delete')}
      </button>
    </div>
  );
}
