// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CommunityLines } from '../../entrypoints/options/today/community-lines.tsx';
import type { Community } from '../../lib/model/community.ts';
import { show, t } from '../components/stage.tsx';
import { today } from '../plan/due/due-data.ts';

const archive: Community = {
  id: 'archive',
  name: 'Perhimpunan Arsiparis',
  contactIds: [],
  createdAt: '2026-11-01T02:00:00.000Z',
  updatedAt: '2026-11-01T02:00:00.000Z',
};

test.each([
  ['today', today, t('today.community.today')],
  ['yesterday', '2026-11-21', t('today.community.over', { ago: t('due.ago.yesterday') })],
])('a community that meets %s is one line with its reason and the way to its page', (_, nextOn, reason) => {
  show(<CommunityLines communities={[{ ...archive, nextOn }]} today={today} />);
  expect(screen.getByRole('listitem').textContent).toBe(`Perhimpunan Arsiparis ${reason}`);
  const link = screen.getByRole('link', { name: archive.name });
  expect(link.getAttribute('href')).toBe('#/learning/communities?open=archive');
});

test('on any other day there is nothing', () => {
  const { container } = show(
    <CommunityLines communities={[{ ...archive, nextOn: '2026-11-23' }]} today={today} />,
  );
  expect(container.textContent).toBe('');
});
