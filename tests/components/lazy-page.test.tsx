// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyPage } from '../../entrypoints/options/lazy-page.tsx';
import { show } from './stage.tsx';

afterEach(() => vi.unstubAllGlobals());

const Greeting = ({ name }: { name: string }) => <h1>{`Hello ${name}`}</h1>;

test('a page is loaded when it is first looked at, and is there at once when it is opened again', async () => {
  const load = vi.fn(async () => Greeting);
  const Page = lazyPage(load);
  expect(load).not.toHaveBeenCalled();
  show(<Page name="Ani" />);
  expect(screen.queryByRole('heading')).toBeNull();
  await screen.findByRole('heading', { name: 'Hello Ani' });
  cleanup();
  show(<Page name="Budi" />);
  expect(screen.getByRole('heading', { name: 'Hello Budi' })).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test('one that is warmed is loaded when nothing else is to be done, and is then there at once', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  const load = vi.fn(async () => Greeting);
  const Page = lazyPage(load);
  Page.warm();
  expect(load).not.toHaveBeenCalled();
  for (const work of idle) work();
  await vi.waitFor(() => expect(load).toHaveResolved());
  await Promise.resolve();
  show(<Page name="Ani" />);
  expect(screen.getByRole('heading', { name: 'Hello Ani' })).toBeTruthy();
});
