import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Session } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import classes from './session.module.css';
import { useBackFromProvider } from './use-back-from-provider';
import { WaysToSignIn } from './ways-to-sign-in';

interface Props {
  session: Session;
  /** Somebody else sits down: what the one before saw must go. */
  onOther: () => void;
}

/** Asks to sign in again over the page, which stays as it is. */
export function SessionEnded({ session, onOther }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();

  const goOn = (now: Session) => {
    if (now.user !== session.user) {
      onOther();
    }
    void queries.invalidateQueries({
      predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0],
    });
  };

  useBackFromProvider(goOn);

  return (
    <Modal
      opened
      onClose={() => {}}
      title={t('session.ended')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      centered
    >
      <p className={classes['promise']}>{t('session.endedHint')}</p>
      <WaysToSignIn onSignedIn={goOn} isKept />
    </Modal>
  );
}
