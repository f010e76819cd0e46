import { X } from 'lucide';
import { useVoice } from '../../../components/language.tsx';
import { safeLink } from '../../../lib/identity/profile-key.ts';
import type { Topic } from '../../../lib/model/topic.ts';
import { LineAct } from '../practice/line-act.tsx';
import { AddLine } from './add-line.tsx';
import { hostOf, sourceOf } from './source-of.ts';
import type { SaveTopic } from './topic-page.tsx';

/** Blogs, forums, lists and accounts to follow on a topic; an address is a link where it is one of the web. */
export function SourceList({ topic, onSave }: { topic: Topic; onSave: SaveTopic }) {
  const { t } = useVoice();
  const { sources } = topic;
  const add = (text: string) => {
    const source = sourceOf(text);
    return source ? onSave({ sources: [...sources, source] }) : t('learning.sourceNeeded');
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
      <AddLine
        label={t('learning.newSource')}
        placeholder={t('learning.newSourceHint')}
        maxLength={1000}
        onAdd={add}
      />
    </section>
  );
}
