import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { safeLink } from '../../../lib/identity/profile-key.ts';
import type { Topic } from '../../../lib/model/topic.ts';
import { LineAct } from '../practice/line-act.tsx';
import { hostOf, sourceOf } from './source-of.ts';
import type { SaveTopic } from './topic-page.tsx';

/** Blogs, forums, lists and accounts to follow on a topic; an address is a link where it is one of the web. */
export function SourceList({ topic, onSave }: { topic: Topic; onSave: SaveTopic }) {
  const { t } = useVoice();
  const { sources } = topic;
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string>();
  const id = useId();
  const add = async () => {
    const source = sourceOf(text);
    if (!source) return setFailure(t('learning.sourceNeeded'));
    const sentence = await onSave({ sources: [...sources, source] });
    setFailure(sentence);
    if (sentence === undefined) setText('');
  };
  return (
    <section class="record-section">
      <h2>{t('learning.sources')}</h2>
      <ul class="link-list">
        {sources.map(({ name, url }, index) => {
          const href = url && /^https?:/i.test(url) ? safeLink(url) : undefined;
          return (
            <li key={`${name} ${url}`}>
              <span class="what" dir="auto">
                {href ? (
                  <a href={href} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}
                {href && name !== hostOf(href) && <span class="soft">{hostOf(href)}</span>}
              </span>
              <LineAct
                label={t('learning.sourceOff', { name })}
                icon={X}
                onClick={() => void onSave({ sources: sources.toSpliced(index, 1) })}
              />
            </li>
          );
        })}
      </ul>
      <form
        class="add-line"
        onSubmit={event => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={1000}
          aria-label={t('learning.newSource')}
          aria-describedby={failure ? `${id}-failure` : undefined}
          placeholder={t('learning.newSourceHint')}
          value={text}
          onInput={event => {
            setText(event.currentTarget.value);
            setFailure(undefined);
          }}
        />
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('learning.add')}
        </button>
      </form>
      {failure && (
        <p class="failed" id={`${id}-failure`} role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
