import { render } from 'preact';
import { lookSoon } from '../../lib/browser/due-alarm.ts';
import { App } from './app.tsx';

const root = document.querySelector('#app');
if (root) render(<App />, root);
// What was noted here changes who is due.
addEventListener('pagehide', () => void lookSoon());
