// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ParticipationSection } from '../../entrypoints/options/learning/participation-section.tsx';
import type { JejaringEvent } from '../../lib/model/event.ts';
import { show, t } from './stage.tsx';

const at = '2026-10-01T02:00:00.000Z';
const event = (fields: Partial<JejaringEvent> = {}): JejaringEvent => ({
  id: 'bimtek',
  name: 'Bimtek Peta Jabatan',
  speakers: [],
  identities: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: at,
  updatedAt: at,
  ...fields,
});

/** What was saved: the field and its edit. */
function shown(fields?: Partial<JejaringEvent>) {
  const saved: unknown[] = [];
  const save = vi.fn(async (field: string, edit: () => unknown): Promise<string | undefined> => {
    saved.push([field, edit()]);
    return undefined;
  });
  show(<ParticipationSection event={event(fields)} save={save} />);
  return saved;
}

describe('what only you can say of an event', () => {
  const suggestion = t('participation.suggestion', { kind: t('eventKind.training') });

  test('its kind is suggested by its name, and said by a press', () => {
    const saved = shown();
    expect(screen.getByLabelText<HTMLSelectElement>(t('field.eventKind')).value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: suggestion }));
    expect(saved).toEqual([['eventKind', { eventKind: 'training' }]]);
  });

  test.each([{ eventKind: 'seminar' as const }, { name: 'Temu Kangen' }])(
    'nothing is suggested where it is said, or the name tells nothing: %o',
    fields => {
      shown(fields);
      expect(screen.queryByText(suggestion)).toBeNull();
    },
  );

  test('you took part unless you say otherwise', () => {
    const saved = shown();
    const role = screen.getByLabelText<HTMLSelectElement>(t('field.myRole'));
    expect(within(role).getByRole<HTMLOptionElement>('option', { selected: true }).value).toBe('attendee');
    fireEvent.change(role, { target: { value: 'absent' } });
    expect(saved).toEqual([['myRole', { myRole: 'absent' }]]);
  });

  test.each([
    ['https://sertifikat.contoh.example/7f3a', 'https://sertifikat.contoh.example/7f3a'],
    ['012/DIKLAT/2026', undefined],
    ['javascript:alert(1)', undefined],
  ])('a certificate leads where it can be seen, a number nowhere: %s', (certificate, address) => {
    shown({ certificate });
    const link = screen.queryByRole<HTMLAnchorElement>('link');
    expect(link?.href).toBe(address);
    expect(screen.getByText(certificate)).toBeTruthy();
  });
});
