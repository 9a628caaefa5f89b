import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import { isUnsaved } from './draft-session';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

/** Saves before the page is left; asks only where that fails. */
export function LeaveGuard() {
  const { t } = useTranslation();
  const { session } = useWorkbench();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) {
        return false;
      }
      await session.save();
      return isUnsaved(session.get());
    },
    enableBeforeUnload: () => isUnsaved(session.get()),
    withResolver: true,
  });

  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('workbench.leaveTitle')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p>{t('workbench.leaveHint')}</p>
      <div className={`${ui['actions']} ${classes['answers']}`}>
        <Button onClick={() => reset?.()}>{t('workbench.stay')}</Button>
        <Button variant="default" onClick={() => proceed?.()}>
          {t('workbench.leave')}
        </Button>
      </div>
    </Modal>
  );
}
