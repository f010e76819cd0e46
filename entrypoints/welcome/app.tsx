import { Languages } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { LanguageProvider, useVoice } from '../../components/language.tsx';
import { Mark } from '../../components/mark.tsx';
import { openWorkspace } from '../../lib/browser/pages.ts';
import { loadSettings, onSettings, preferredLocales, saveSettings } from '../../lib/browser/settings.ts';
import { assignedShortcuts, type Shortcuts } from '../../lib/browser/shortcuts.ts';
import { askToPersist } from '../../lib/browser/storage-health.ts';
import type { MessageKey } from '../../lib/i18n/en.ts';
import { languageFor } from '../../lib/i18n/translate.ts';
import type { Settings } from '../../lib/model/settings.ts';

export function App() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  if (!settings) return null;
  const language = languageFor(preferredLocales(settings));
  document.documentElement.lang = language;
  return (
    <LanguageProvider language={language}>
      <Welcome settings={settings} />
    </LanguageProvider>
  );
}

/** The first page: how to begin, and everything one may want to know before trusting it with people's names. */
function Welcome({ settings }: { settings: Settings }) {
  const { t, language } = useVoice();
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => {
    void assignedShortcuts().then(setShortcuts);
    // Chromium answers by itself; Firefox would ask before one knows what for, so there it stays in the settings.
    if (!import.meta.env.FIREFOX) void askToPersist();
  }, []);
  const other = language === 'id' ? 'en' : 'id';
  const open = shortcuts.open ?? 'Alt+Shift+L';
  const quickSave = shortcuts.quickSave ?? 'Alt+Shift+K';
  const pin: MessageKey = import.meta.env.FIREFOX ? 'welcome.pin.firefox' : 'welcome.pin.chromium';
  return (
    <main>
      <header>
        <p class="brand">
          <Mark size={28} /> Jejaring
        </p>
        <button
          type="button"
          class="button quiet"
          lang={other}
          onClick={() => void saveSettings({ ...settings, language: other })}
        >
          <Icon node={Languages} />
          {t('welcome.languageOther')}
        </button>
      </header>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <ol class="steps">
        <li>
          <h2>{t('welcome.pin.title')}</h2>
          <p>{t(pin)}</p>
        </li>
        <li>
          <h2>{t('welcome.use.title')}</h2>
          <p>
            <WithKey text={t('welcome.use.open')} shortcut={open} />
          </p>
          <p>
            <WithKey text={t('welcome.use.quick')} shortcut={quickSave} />
          </p>
          <p>{t('welcome.use.list')}</p>
        </li>
      </ol>
      <button type="button" class="button primary" onClick={() => void openWorkspace('contacts')}>
        {t('welcome.start')}
      </button>
      <div class="answers">
        <Answer
          title={t('welcome.read.title')}
          texts={[t('welcome.read.when'), t('welcome.read.what'), t('welcome.read.blind')]}
        />
        <Answer title={t('welcome.data.title')} texts={[t('welcome.data.where'), t('welcome.data.care')]} />
        <Answer
          title={t('welcome.terms.title')}
          texts={[t('welcome.terms.text'), t('welcome.terms.people')]}
        />
      </div>
    </main>
  );
}

const Answer = ({ title, texts }: { title: string; texts: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    {texts.map(text => (
      <p key={text}>{text}</p>
    ))}
  </section>
);

/** A sentence with its `{shortcut}` drawn as a key. */
const WithKey = ({ text, shortcut }: { text: string; shortcut: string }) => {
  const [before, after] = text.split('{shortcut}');
  return (
    <>
      {before}
      <kbd>{shortcut}</kbd>
      {after}
    </>
  );
};
