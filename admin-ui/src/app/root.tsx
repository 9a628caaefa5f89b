import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSessionEnded } from '../api/connection';
import { sessionQuery } from '../api/session';
import { deskCase } from '../features/desk/case-store';
import { useTranslation } from '../language/use-translation';
import ui from '../ui/ui.module.css';
import { useProblemText } from '../ui/use-problem-text';
import { Waiting } from '../ui/waiting';
import { Frame } from './frame';
import { LookSwitches } from './look-switches';
import { queries } from './queries';

const SessionEnded = lazy(() =>
  import('../features/session/session-ended').then((module) => ({ default: module.SessionEnded })),
);
const ChangePasswordPage = lazy(() =>
  import('../features/session/change-password-page').then((module) => ({
    default: module.ChangePasswordPage,
  })),
);

const NewPasswordPage = lazy(() =>
  import('../features/session/new-password-page').then((module) => ({
    default: module.NewPasswordPage,
  })),
);

const SignInPage = lazy(() =>
  import('../features/session/sign-in-page').then((module) => ({ default: module.SignInPage })),
);

const PanelPage = lazy(() =>
  import('../features/desk/panel/panel-page').then((module) => ({ default: module.PanelPage })),
);

/** Where the link of a mail leads, whoever is signed in. */
const newPassword = '/new-password';
/** What a page of another system shows in a frame, where nobody is signed in. */
const panel = '/panel';

/** Finds out who is there before it shows anything of theirs. */
export function Root() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const ended = useSessionEnded();
  const isLinkOfMail = useLocation({ select: ({ pathname }) => pathname.endsWith(newPassword) });
  const isPanel = useLocation({ select: ({ pathname }) => pathname.endsWith(panel) });
  const {
    data: session,
    error,
    isPending,
    refetch,
  } = useQuery({
    ...sessionQuery,
    enabled: !isPanel,
  });

  if (isLinkOfMail) {
    return (
      <Suspense fallback={<Waiting />}>
        <NewPasswordPage look={<LookSwitches />} />
      </Suspense>
    );
  }
  if (isPanel) {
    return (
      <Suspense fallback={<Waiting />}>
        <PanelPage />
      </Suspense>
    );
  }
  if (isPending) {
    return <Waiting />;
  }
  if (error) {
    return (
      <main className={`${ui['empty']} ${ui['alone']}`}>
        <h1>Makegood</h1>
        <p role="alert">{problemText(error)}</p>
        <Button onClick={() => void refetch()}>{t('app.retry')}</Button>
      </main>
    );
  }
  if (!session) {
    return (
      <Suspense fallback={<Waiting />}>
        <SignInPage look={<LookSwitches />} />
      </Suspense>
    );
  }
  if (session.passwordChangeRequired) {
    return (
      <Suspense fallback={<Waiting />}>
        <ChangePasswordPage session={session} look={<LookSwitches />} />
      </Suspense>
    );
  }
  return (
    <>
      <Frame session={session} />
      {ended && (
        <Suspense>
          <SessionEnded session={session} onOther={forgetAll} />
        </Suspense>
      )}
    </>
  );
}

/** Whoever sits down next finds nothing of the one before. */
export function forgetAll() {
  deskCase.forget();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}
