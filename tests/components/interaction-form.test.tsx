// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { InteractionForm, type InteractionFormProps } from '../../components/interaction-form.tsx';
import { type InteractionDraft, newInteraction } from '../../lib/plan/noting.ts';
import { Holding, show, t } from './stage.tsx';

const today = '2026-11-22';

function shown(
  props: Partial<Omit<InteractionFormProps, 'draft' | 'onChange'>> = {},
  given: Partial<InteractionDraft> = {},
) {
  let latest = newInteraction(today, given);
  show(
    <Holding start={latest}>
      {(draft, set) => {
        latest = draft;
        return <InteractionForm draft={draft} today={today} onChange={set} {...props} />;
      }}
    </Holding>,
  );
  return () => latest;
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the form of an interaction', () => {
  test('begins in the line, with a message of today', () => {
    const draft = shown();
    expect(document.activeElement).toBe(screen.getByLabelText(t('noting.text')));
    expect(radio(t('interaction.message')).checked).toBe(true);
    expect(draft().on).toBe(today);
  });

  test('says for whom a kind usually is, with a mentee otherwise than with a superior', () => {
    const draft = shown({ relation: 'mentee' });
    fireEvent.click(radio(t('interaction.advice')));
    expect(draft()).toMatchObject({ kind: 'advice', direction: 'given' });
    expect(radio(t('direction.given')).checked).toBe(true);
  });

  test('a text of several lines that is pasted becomes the note, which is then in sight', async () => {
    const draft = shown();
    const line = screen.getByLabelText<HTMLInputElement>(t('noting.text'));
    const pasted = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(pasted, { clipboardData: { getData: () => 'Baris satu\nBaris dua' } });
    await act(async () => void line.dispatchEvent(pasted));
    expect(draft()).toMatchObject({ text: '', note: 'Baris satu\nBaris dua' });
    expect(screen.getByLabelText(t('field.note')).closest('details')?.open).toBe(true);
  });

  test('a quick choice sets the day of the next step, and a second press takes it away', () => {
    const draft = shown();
    press(t('record.followUp.week'));
    expect(draft().followUpOn).toBe('2026-11-29');
    press(t('record.followUp.week'));
    expect(draft().followUpOn).toBe('');
  });

  test('promises of both sides are added, written and taken off', async () => {
    const draft = shown();
    press(t('promise.mine'));
    press(t('promise.theirs'));
    await act(async () => {});
    const [mine, theirs] = screen.getAllByLabelText(t('promise.what'));
    expect(document.activeElement).toBe(theirs);
    fireEvent.input(mine as HTMLElement, { target: { value: 'bahan paparan' } });
    fireEvent.click(screen.getAllByRole('button', { name: t('promise.without') })[1] as HTMLElement);
    expect(draft().promises).toEqual([{ whose: 'mine', text: 'bahan paparan', dueOn: '' }]);
  });

  test('one thing that they were not told of is a tick, several are a choice', () => {
    const advice = { interactionId: 'a', kind: 'advice', on: '2026-10-01', text: 'Peta jalan' } as const;
    const draft = shown({ untold: [advice] });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(draft().answers).toBe('a');
    fireEvent.click(screen.getByRole('checkbox'));
    expect(draft().answers).toBe('');
  });

  test('several of them are a choice', () => {
    const untold = ['a', 'b'].map(
      interactionId => ({ interactionId, kind: 'help', on: '2026-10-01', text: interactionId }) as const,
    );
    const draft = shown({ untold });
    const choice = screen.getByLabelText<HTMLSelectElement>(t('noting.answers'));
    choice.value = 'b';
    fireEvent.change(choice);
    expect(draft().answers).toBe('b');
  });

  test('asks for the third of an introduction alone', async () => {
    const others = { find: async () => [{ id: 'andi', name: 'Andi' }], nameOf: () => 'Andi' };
    const draft = shown({ others });
    expect(screen.queryByRole('combobox', { name: t('noting.introducedYou') })).toBeNull();
    fireEvent.click(radio(t('interaction.introduction')));
    const search = screen.getByRole('combobox', { name: t('noting.introducedYou') });
    fireEvent.focus(search);
    fireEvent.input(search, { target: { value: 'an' } });
    await act(async () => {});
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(draft().introducedId).toBe('andi');
    press(t('picker.takeOff', { name: 'Andi' }));
    expect(draft().introducedId).toBe('');
  });

  test('alone it asks neither for a next step nor for promises', () => {
    shown({ isAlone: true, hidesKind: true });
    expect(screen.queryByLabelText(t('noting.next'))).toBeNull();
    expect(screen.queryByRole('button', { name: t('promise.mine') })).toBeNull();
    expect(screen.queryByRole('radio', { name: t('interaction.call') })).toBeNull();
  });

  test('what is seldom said is kept too', () => {
    const draft = shown({ events: [{ id: 'w', name: 'Webinar' }] });
    write(t('noting.minutes'), '30');
    const choice = screen.getByLabelText<HTMLSelectElement>(t('noting.event'));
    choice.value = 'w';
    fireEvent.change(choice);
    expect(draft()).toMatchObject({ minutes: '30', eventId: 'w' });
  });
});
