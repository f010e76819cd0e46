// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { type Answers, ReviewQuestions } from '../../entrypoints/options/reviews/review-questions.tsx';
import type { Review } from '../../lib/model/review.ts';
import { show, t } from '../components/stage.tsx';

const empty: Review = {
  id: 'month-2026-11-01',
  period: 'month',
  startOn: '2026-11-01',
  endOn: '2026-11-30',
  figures: {},
  createdAt: '2026-11-30T10:00:00.000Z',
  updatedAt: '2026-11-30T10:00:00.000Z',
};

/** The questions; each save lasts until the test lets it end, with the sentence of a failure or none. */
function showQuestions(wentWell: string) {
  const saved: (string | undefined)[] = [];
  const ends: ((sentence?: string) => void)[] = [];
  const Page = () => {
    const [kept, setKept] = useState<Review>({ ...empty, wentWell });
    const keep = async (answers: Answers) => {
      saved.push(answers.wentWell);
      const sentence = await new Promise<string | undefined>(resolve => ends.push(resolve));
      // The store is read anew only later.
      if (sentence === undefined) setTimeout(() => setKept(before => ({ ...before, ...answers }) as Review));
      return sentence;
    };
    return <ReviewQuestions kept={kept} onKeep={keep} />;
  };
  const { unmount } = show(<Page />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('reviews.question.wentWell') });
  return {
    saved,
    field,
    unmount,
    typeAndLeave: (value: string) => {
      fireEvent.input(field, { target: { value } });
      fireEvent.blur(field);
    },
    isSaved: (...words: (string | undefined)[]) => waitFor(() => expect(saved).toEqual(words)),
    end: (sentence?: string) => ends.shift()?.(sentence),
    settled: () => new Promise(resolve => setTimeout(resolve, 20)),
  };
}

test('what is written is kept when one goes on', async () => {
  const { field, typeAndLeave, isSaved, end, settled, saved } = showQuestions('');
  typeAndLeave('Rapat');
  await isSaved('Rapat');
  end();
  await settled();
  fireEvent.blur(field);
  await settled();
  expect([field.value, saved]).toEqual(['Rapat', ['Rapat']]);
});

test('what is typed while the words before it are being saved is saved after them', async () => {
  const { field, typeAndLeave, isSaved, end, settled } = showQuestions('');
  typeAndLeave('Rapat');
  await isSaved('Rapat');
  typeAndLeave('Rapat dan webinar');
  end();
  await isSaved('Rapat', 'Rapat dan webinar');
  end();
  await settled();
  expect(field.value).toBe('Rapat dan webinar');
});

test('what is still being typed when the words before it were saved stays in the field', async () => {
  const { field, typeAndLeave, isSaved, end, settled, saved } = showQuestions('');
  typeAndLeave('Rapat');
  await isSaved('Rapat');
  fireEvent.input(field, { target: { value: 'Rapat dan ' } });
  end();
  await settled();
  expect([field.value, saved]).toEqual(['Rapat dan ', ['Rapat']]);
});

test('words that are typed as they were before are saved over those between', async () => {
  const { field, typeAndLeave, isSaved, end, settled } = showQuestions('Rapat');
  typeAndLeave('Webinar');
  await isSaved('Webinar');
  typeAndLeave('Rapat');
  end();
  await isSaved('Webinar', 'Rapat');
  end();
  await settled();
  expect(field.value).toBe('Rapat');
});

test('what is typed last is saved when the field goes while the words before it are being saved', async () => {
  const { field, typeAndLeave, isSaved, end, unmount } = showQuestions('');
  typeAndLeave('Rapat');
  await isSaved('Rapat');
  fireEvent.input(field, { target: { value: 'Rapat dan webinar' } });
  unmount();
  end();
  await isSaved('Rapat', 'Rapat dan webinar');
});

test('what was saved is not saved again when the field goes', async () => {
  const { typeAndLeave, isSaved, end, settled, unmount, saved } = showQuestions('');
  typeAndLeave('Rapat');
  await isSaved('Rapat');
  unmount();
  end();
  await settled();
  expect(saved).toEqual(['Rapat']);
});

test('a failure is said and the words stay', async () => {
  const { field, typeAndLeave, isSaved, end } = showQuestions('');
  typeAndLeave('Rapat');
  await isSaved('Rapat');
  end('Penyimpanan penuh');
  expect((await screen.findByRole('alert')).textContent).toBe('Penyimpanan penuh');
  expect(field.value).toBe('Rapat');
});
