import { useHotkeys } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import type { Session } from '../api/contract';
import { useTranslation } from '../language/use-translation';
import { useSingleKey } from '../ui/single-keys';
import { Waiting } from '../ui/waiting';
import classes from './app.module.css';
import { Header } from './header';
import { Navigation } from './navigation';
import { NotAllowed } from './page-error';
import { useIsClosed } from './pages';
import { ServerAway } from './server-away';

const KeysHelp = lazy(() =>
  import('./keys-help').then(({ KeysHelp: component }) => ({ default: component })),
);
const Palette = lazy(() =>
  import('./palette').then(({ Palette: component }) => ({ default: component })),
);

/** What stands around every page of somebody who is signed in. */
export function Frame({ session }: { session: Session }) {
  const { t } = useTranslation();
  const closed = useIsClosed();
  const [palette, setPalette] = useState<'never' | 'open' | 'shut'>('never');
  const [keysShown, setKeysShown] = useState(false);
  const main = useRef<HTMLElement>(null);
  useHotkeys([['mod+K', () => setPalette('open')]], []);
  useSingleKey('?', () => setKeysShown(true));
  useFocusAfterNavigation(main);

  return (
    <>
      <a className={classes['skip']} href="#content">
        {t('app.skip')}
      </a>
      <Header
        session={session}
        onSearch={() => setPalette('open')}
        onKeys={() => setKeysShown(true)}
      />
      <ServerAway />
      <div className={classes['body']}>
        <Navigation />
        <main ref={main} id="content" tabIndex={-1} className={classes['main']}>
          <Suspense fallback={<Waiting />}>{closed ? <NotAllowed /> : <Outlet />}</Suspense>
        </main>
      </div>
      {palette !== 'never' && (
        <Suspense>
          <Palette
            opened={palette === 'open'}
            onClose={() => setPalette('shut')}
            onKeys={() => setKeysShown(true)}
          />
        </Suspense>
      )}
      {keysShown && (
        <Suspense>
          <KeysHelp onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Who follows a link by keyboard or screen reader begins at the new page, not where the old one ended. */
function useFocusAfterNavigation(main: RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const before = useRef(pathname);

  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      main.current?.focus({ preventScroll: true });
    }
  }, [pathname, main]);
}
