// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { AttendSwitch } from '../../components/attend-switch.tsx';
import { AttendingLine } from '../../components/attending-line.tsx';
import { show, t } from './stage.tsx';

const box = () => screen.getByRole<HTMLInputElement>('checkbox');

test('the switch is on at once, while the event is still being saved', () => {
  const asked = vi.fn(() => new Promise<boolean>(() => {}));
  show(<AttendSwitch isOn={false} onChange={asked} />);
  fireEvent.click(box());
  expect(asked).toHaveBeenCalledWith(true);
  expect(box().checked).toBe(true);
});

test('it goes back when the event could not be saved', async () => {
  show(<AttendSwitch isOn={false} onChange={() => Promise.resolve(false)} />);
  fireEvent.click(box());
  await vi.waitFor(() => expect(box().checked).toBe(false));
});

test('the line says where you are until when, and leads out', () => {
  const left = vi.fn();
  const until = new Date(2026, 10, 22, 11, 30).toISOString();
  show(<AttendingLine attending={{ eventId: 'e1', name: 'Webinar Arsip', until }} onLeave={left} />);
  expect(screen.getByText(t('attending.at', { name: 'Webinar Arsip', time: '11:30' }))).toBeTruthy();
  fireEvent.click(screen.getByText(t('attending.leave')));
  expect(left).toHaveBeenCalledOnce();
});
