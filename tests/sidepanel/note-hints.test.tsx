// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { EventOfList } from '../../entrypoints/sidepanel/event-of-list.tsx';
import { Participants } from '../../entrypoints/sidepanel/participants.tsx';
import { personOfParticipant } from '../../lib/capture/meeting/person-of-participant.ts';
import { Holding, show, t } from '../components/stage.tsx';
import { draft, people } from './sample-meeting.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const participants = people('Rina Wijayanti', 'Budi Santoso');
const persons = new Map(participants.map(one => [one.key, personOfParticipant(one, 'google-meet')]));
const event = {
  choices: [],
  stored: undefined,
  facts: { name: 'Rapat Arsip', speakers: [], identities: [] },
};
const hints = () => [...document.querySelectorAll('.note-hint')].map(hint => hint.textContent).join('');

beforeEach(() => {
  show(
    <Holding start={draft({ participants })}>
      {(value, set) => (
        <>
          <EventOfList
            draft={value}
            event={event}
            attending={undefined}
            onEdit={change => set(change(value))}
            onAttend={async () => true}
            onLeave={async () => {}}
          />
          <Participants
            draft={value}
            people={persons}
            standings={new Map()}
            onEdit={change => set(change(value))}
          />
        </>
      )}
    </Holding>,
  );
});

test('the companion reminds of sensitive words in the note on a participant, as long as it is open', () => {
  const open = () => fireEvent.click(screen.getByRole('button', { name: noteOn }));
  const noteOn = t('companion.noteOn', { name: 'Rina Wijayanti' });
  open();
  fireEvent.input(screen.getByRole('textbox', { name: noteOn }), { target: { value: 'Ibunya sakit' } });
  expect(hints()).toContain('“sakit”');
  open();
  expect(hints()).toBe('');
});

test('the companion reminds of them in the note on the event', () => {
  fireEvent.input(screen.getByLabelText(t('field.note')), { target: { value: 'Budi baru bercerai' } });
  expect(hints()).toContain('“bercerai”');
});
