import { Search } from 'lucide';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useSlash } from '../../../components/use-slash.ts';
import { useSliced } from '../../../components/use-sliced.ts';
import { similarTags } from '../../../lib/identity/similar-tags.ts';
import { type TagCount, tagsWithCounts } from '../../../lib/identity/tag-counts.ts';
import { fold } from '../../../lib/identity/text.ts';
import type { PlaceProps } from '../place-page.tsx';
import { look } from '../use-route.ts';
import { SameTags } from './same-tags.tsx';
import { TagRow } from './tag-row.tsx';
import { TagRules } from './tag-rules.tsx';
import '../record-page.css';
import './tags.css';

/** Rows at first, and at each asking for more. */
const shownAtOnce = 100;

/** All tags with what bears them, each opened to be changed; the ones that may be one; the rules that give them. */
export function TagsPage({ workspace, route }: PlaceProps) {
  const { t, compare } = useVoice();
  const { contacts, events, tags: records } = workspace.data;
  const begin = useCallback(() => tagsWithCounts(contacts, events, records), [contacts, events, records]);
  const { value: counted } = useSliced(begin);
  const tags = useMemo(() => counted && inOrder(counted, compare), [counted, compare]);
  const similar = useMemo(() => similarTags(tags ?? []), [tags]);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(shownAtOnce);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const opened = new URLSearchParams(route.query).get('tag');
  const open = (tag: string | undefined) => look(tag ? String(new URLSearchParams({ tag })) : '');

  if (!tags) return <p class="soft loading">{t('list.loading')}</p>;
  const wanted = fold(search);
  const found = wanted === '' ? tags : tags.filter(({ name }) => fold(name).includes(wanted));
  return (
    <div class="tags-columns">
      <section aria-labelledby="tags-title">
        <h2 id="tags-title" class="visually-hidden">
          {t('field.tags')}
        </h2>
        {tags.length === 0 ? (
          <EmptyState title={t('tags.empty.title')} advice={t('tags.empty.advice')} />
        ) : (
          <>
            <div class="tags-toolbar">
              <div class="search">
                <Icon node={Search} />
                <input
                  ref={input}
                  class="input"
                  type="search"
                  aria-label={t('tags.search')}
                  placeholder={`${t('tags.search')}  /`}
                  value={search}
                  onInput={event => setSearch(event.currentTarget.value)}
                />
              </div>
              <p class="soft" role="status">
                {found.length === tags.length
                  ? t('tags.count', { count: tags.length })
                  : t('list.countFound', { found: found.length, count: tags.length })}
              </p>
            </div>
            <ul class="tag-rows">
              {found.slice(0, most).map(tag => (
                <TagRow
                  key={tag.name}
                  workspace={workspace}
                  tag={tag}
                  tags={tags}
                  isOpen={opened !== null && fold(opened) === fold(tag.name)}
                  onOpen={open}
                />
              ))}
            </ul>
            {found.length > most && (
              <button type="button" class="button quiet" onClick={() => setMost(most + shownAtOnce)}>
                {t('find.more', { count: found.length - most })}
              </button>
            )}
          </>
        )}
      </section>
      <div class="tags-beside">
        {similar.length > 0 && <SameTags workspace={workspace} similar={similar} />}
        <TagRules workspace={workspace} tags={tags} />
      </div>
    </div>
  );
}

/** Those in use most first, the others by name: `tag 2` before `tag 10`. */
const inOrder = (tags: readonly TagCount[], compare: (a: string, b: string) => number): TagCount[] =>
  tags.toSorted((a, b) => b.contacts + b.events - a.contacts - a.events || compare(a.name, b.name));
