// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { BulkBar } from '../../components/bulk-bar.tsx';
import { FactRow } from '../../components/fact-row.tsx';
import { Initials } from '../../components/initials.tsx';
import { PageTexts } from '../../components/page-texts.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Toast } from '../../components/toast.tsx';
import { show, t } from './stage.tsx';

test.each([
  ['Siti Rahmawati', 'SR'],
  ['Suharto', 'S'],
  ['I Gusti Ayu Putu Contoh', 'IC'],
  ['zoë', 'Z'],
  ['王小明', '王'],
  ['ʻAbd al-Karīm', 'ʻA'],
  ['123 !', '·'],
  ['', '·'],
])('the initials of %j are %j', (name, initials) => {
  const { container } = show(<Initials name={name} />);
  expect(container.textContent).toBe(initials);
});

test('a source is a link only where it is an address of the web', () => {
  const capturedAt = '2026-10-01T02:00:00.000Z';
  const sources = [
    { rule: 'card-heading', page: 'https://www.linkedin.com/in/wulan/', capturedAt },
    { rule: 'og:title', page: 'javascript:alert(1)', capturedAt },
    { rule: 'typed', capturedAt },
    null,
  ];
  show(
    <dl>
      {sources.map((source, index) => (
        <FactRow key={index} label={`Field ${index}`} source={source}>
          Wulan
        </FactRow>
      ))}
    </dl>,
  );
  expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
    'https://www.linkedin.com/in/wulan/',
  ]);
  expect(screen.getByText(t('record.source.typed', { day: '1 Oct 2026' }))).toBeTruthy();
  expect(screen.getByText(t('record.source.file', { rule: 'og:title', day: '1 Oct 2026' }))).toBeTruthy();
  expect(screen.getByText(t('record.source.unknown'))).toBeTruthy();
});

test('a toast offers Undo only where something can be undone', () => {
  const onUndo = vi.fn();
  const { unmount } = show(<Toast message={{ text: 'Saved', onUndo }} onClose={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toContain('Saved');
  fireEvent.click(screen.getByRole('button', { name: t('action.undo') }));
  expect(onUndo).toHaveBeenCalledOnce();
  unmount();
  show(<Toast message={{ text: 'Settings saved' }} onClose={vi.fn()} />);
  expect(screen.queryByRole('button', { name: t('action.undo') })).toBeNull();
});

test('a text of the page goes into the chosen field', () => {
  const [onPick, onTarget] = [vi.fn(), vi.fn()];
  show(
    <PageTexts
      texts={['Maya Lestari', 'Koordinator']}
      fields={['name', 'jobTitle'] as const}
      target="name"
      open
      onTarget={onTarget}
      onPick={onPick}
    />,
  );
  fireEvent.change(screen.getByLabelText(t('popup.textsInto')), { target: { value: 'jobTitle' } });
  expect(onTarget).toHaveBeenCalledWith('jobTitle');
  fireEvent.click(screen.getByRole('button', { name: 'Koordinator' }));
  expect(onPick).toHaveBeenCalledWith('Koordinator');
});

test('a page without texts offers none', () => {
  const { container } = show(
    <PageTexts texts={[]} fields={['name']} target="name" open onTarget={vi.fn()} onPick={vi.fn()} />,
  );
  expect(container.textContent).toBe('');
});

test('with selected rows, a tag is added trimmed, and only a known tag can be removed', () => {
  const [onTag, onUntag, no] = [vi.fn(), vi.fn(), vi.fn()];
  show(
    <BulkBar
      count={2}
      tags={['rekan']}
      onTag={onTag}
      onUntag={onUntag}
      onExport={no}
      onDelete={no}
      onClear={no}
    />,
  );
  const tag = screen.getByLabelText(t('list.tagName'));
  const remove = screen.getByRole('button', { name: t('list.removeTag') });
  expect(screen.getByRole('button', { name: t('list.addTag') })).toHaveProperty('disabled', true);
  fireEvent.input(tag, { target: { value: ' alumni ' } });
  expect(remove).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: t('list.addTag') }));
  expect(onTag).toHaveBeenCalledWith('alumni');
  fireEvent.input(tag, { target: { value: 'rekan' } });
  fireEvent.click(remove);
  expect(onUntag).toHaveBeenCalledWith('rekan');
});

test('of two words one is chosen', () => {
  const onChange = vi.fn();
  const options = [
    { value: 'person', label: 'Person' },
    { value: 'event', label: 'Event' },
  ] as const;
  show(<Segmented name="kind" label="What" value="person" options={options} onChange={onChange} />);
  expect(screen.getByRole('radio', { name: 'Person' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Event' }));
  expect(onChange).toHaveBeenCalledWith('event');
});

test('a component outside of a language is a mistake that says so', () => {
  expect(() => render(<Toast message={undefined} onClose={vi.fn()} />)).toThrow('LanguageProvider');
});
