import { Download, Trash2, X } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import { TagAct } from './tag-act.tsx';

interface BulkBarProps {
  readonly count: number;
  readonly tags: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
  /** Absent: among the `children`. */
  readonly onExport?: () => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
  /** What else can be done with the selected rows. */
  readonly children?: ComponentChildren;
  readonly tagInput?: RefObject<HTMLInputElement | null>;
}

/** What can be done with the selected rows; each act is one batch with one undo. */
export function BulkBar(props: BulkBarProps) {
  const { count, tags, onTag, onUntag, onExport, onDelete, onClear, children, tagInput } = props;
  const { t } = useVoice();
  return (
    <div class="bulk-bar">
      <strong role="status">{t('list.selected', { count })}</strong>
      <TagAct tags={tags} onTag={onTag} onUntag={onUntag} {...(tagInput && { input: tagInput })} />
      {children}
      {onExport && (
        <button type="button" class="button" onClick={onExport}>
          <Icon node={Download} />
          <span>{t('list.exportSelected')}</span>
        </button>
      )}
      <button type="button" class="button danger" onClick={onDelete}>
        <Icon node={Trash2} />
        <span>{t('action.delete')}</span>
      </button>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t('list.clearSelection')}
        onClick={onClear}
      >
        <Icon node={X} />
      </button>
    </div>
  );
}
