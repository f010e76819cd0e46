import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import type { PlaceProps } from './place-page.tsx';

/** A page whose code is loaded when it is first looked at: charts and graphs cost nothing to who never opens them. */
export function lazyPage(load: () => Promise<ComponentType<PlaceProps>>): ComponentType<PlaceProps> {
  let loaded: ComponentType<PlaceProps> | undefined;
  return function LazyPage(props: PlaceProps) {
    const { t } = useVoice();
    const [Page, setPage] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return;
      void load().then(page => {
        loaded = page;
        setPage(() => page);
      });
    }, []);
    return Page ? <Page {...props} /> : <p class="soft loading">{t('list.loading')}</p>;
  };
}
