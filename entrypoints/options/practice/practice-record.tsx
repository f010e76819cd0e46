import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../../components/icon.tsx';
import { RecordFrame } from '../record-frame.tsx';

interface PracticeRecordProps {
  /** What the page is called for who does not see it. */
  readonly label: string;
  readonly backTo: string;
  readonly backText: string;
  /** Must keep its identity between renders. */
  readonly onBack: () => void;
  /** Buttons at the end of the first row. */
  readonly acts: ComponentChildren;
  readonly title: ComponentChildren;
  readonly line?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of one record of the practice: the way back, what is done with it, its name large. */
export const PracticeRecord = (props: PracticeRecordProps) => (
  <RecordFrame label={props.label} onBack={props.onBack}>
    <header class="record-header">
      <div class="record-actions">
        <a class="button quiet" href={props.backTo}>
          <Icon node={ArrowLeft} />
          {props.backText}
        </a>
        <span class="stretch" />
        {props.acts}
      </div>
      <div class="record-who">
        <div>
          <h1>{props.title}</h1>
          {props.line && <p class="record-line soft">{props.line}</p>}
        </div>
      </div>
    </header>
    {props.children}
  </RecordFrame>
);
