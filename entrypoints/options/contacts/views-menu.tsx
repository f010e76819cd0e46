import { Bookmark, Pencil, Trash2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import type { View } from '../../../lib/model/view.ts';
import { deleteView, renameView, saveView } from '../../../lib/store/views.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface ViewsMenuProps {
  readonly workspace: Workspace;
  /** The view that is shown, as the address has it. */
  readonly query: string;
}

/** Longer than any name that is still read as one. */
const longestName = 100;

/** Views that were given a name; the present one among them, or to be saved. */
export function ViewsMenu({ workspace, query }: ViewsMenuProps) {
  const { t, compare } = useVoice();
  const { db, act, data } = workspace;
  const [renaming, setRenaming] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const renamed = useRef<string>(undefined);
  useLayoutEffect(() => {
    // From where the name was written to what bears it.
    if (renamed.current !== undefined && renaming === undefined)
      list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(renamed.current)}"] a`)?.focus();
    renamed.current = renaming;
  }, [renaming]);
  const shown = data.views.find(view => view.query === query);
  const views = [...data.views].sort((a, b) => compare(a.name, b.name));
  const save = async (name: string) => {
    await act(() => saveView(db, { name, query }), t('find.viewSaved', { name }));
  };
  const rename = async (id: string, name: string) => {
    setRenaming(undefined);
    await act(() => renameView(db, { id, name }), t('find.viewRenamed', { name }));
  };
  const remove = async ({ id, name }: View) => {
    await act(() => deleteView(db, { id }), t('find.viewDeleted', { name }));
  };
  return (
    <MenuButton label={shown?.name ?? t('find.views')} icon={Bookmark} onOpen={() => setRenaming(undefined)}>
      {close => (
        <div class="views-menu">
          <ul ref={list}>
            <li>
              <a
                href={addressOf('contacts')}
                aria-current={query === '' ? 'true' : undefined}
                onClick={close}
              >
                {t('find.allContacts')}
              </a>
            </li>
            {views.map(view => (
              <li key={view.id} data-id={view.id}>
                {renaming === view.id ? (
                  <NameForm
                    label={t('find.renameView', { name: view.name })}
                    start={view.name}
                    isAsked
                    done={t('action.save')}
                    onName={name => rename(view.id, name)}
                  />
                ) : (
                  <>
                    <a
                      href={addressOf('contacts', undefined, view.query)}
                      aria-current={view === shown ? 'true' : undefined}
                      dir="auto"
                      title={view.name}
                      onClick={close}
                    >
                      {view.name}
                    </a>
                    <button
                      type="button"
                      class="button quiet icon-only"
                      aria-label={t('find.renameView', { name: view.name })}
                      onClick={() => setRenaming(view.id)}
                    >
                      <Icon node={Pencil} />
                    </button>
                    <button
                      type="button"
                      class="button quiet icon-only"
                      aria-label={t('find.deleteView', { name: view.name })}
                      onClick={() => void remove(view)}
                    >
                      <Icon node={Trash2} />
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
          {query === '' && views.length === 0 && <p class="soft">{t('find.noViews')}</p>}
          {query !== '' && !shown && (
            <NameForm label={t('find.viewName')} start="" done={t('find.saveView')} onName={save} />
          )}
        </div>
      )}
    </MenuButton>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly start: string;
  /** Whether one has just asked to write here: then one is here. */
  readonly isAsked?: boolean;
  readonly done: string;
  readonly onName: (name: string) => Promise<void>;
}

function NameForm({ label, start, isAsked = false, done, onName }: NameFormProps) {
  const [name, setName] = useState(start);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!isAsked) return;
    input.current?.focus();
    input.current?.select();
  }, [isAsked]);
  const trimmed = name.trim();
  return (
    <SavingForm class="name-form" onSave={() => onName(trimmed)}>
      <input
        ref={input}
        class="input"
        data-first
        type="text"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        maxLength={longestName}
        value={name}
        onInput={event => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={trimmed === ''}>
        {done}
      </button>
    </SavingForm>
  );
}
