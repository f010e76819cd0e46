import { render } from 'preact';
import { loadSettings } from '../../lib/browser/settings.ts';
import { App } from './app.tsx';
import { beginReading } from './workspace-data.ts';

const root = document.querySelector('#app');
// Both begin before there is anything to draw. Not awaited: bundled, a module that waits comes in ten times as many files.
beginReading();
if (root) void loadSettings().then(settings => render(<App settings={settings} />, root));
