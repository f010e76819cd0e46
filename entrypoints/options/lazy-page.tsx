import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';

type LazyPage<Props> = ComponentType<Props> & {
  /** Loads it when there is nothing else to do: a page that is one press away is there at once. */
  readonly warm: () => void;
};

/** A page whose code is loaded when it is first looked at: charts and graphs cost nothing to who never opens them. */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPage<Props> {
  let loaded: ComponentType<Props> | undefined;
  const loadedPage = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  const warm = (): void => {
    if (!loaded) requestIdleCallback(() => void loadedPage());
  };
  function Page(props: Props) {
    const { t } = useVoice();
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      if (!loaded) void loadedPage().then(page => setLoaded(() => page));
    }, []);
    return Loaded ? <Loaded {...props} /> : <p class="soft loading">{t('list.loading')}</p>;
  }
  return Object.assign(Page, { warm });
}
