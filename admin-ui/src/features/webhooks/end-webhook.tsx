import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { endWebhook, type Webhook, webhooksQuery } from './api/webhooks';
import classes from './webhooks.module.css';

interface Props {
  webhook: Webhook;
  onClose: () => void;
}

/** Asks whether another system is really to be told nothing any more. */
export function EndWebhook({ webhook, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endWebhook(webhook.id),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('webhooks.endOf')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes['form']}>
        <p>
          <strong className={classes['address']}>{webhook.address}</strong>
        </p>
        <p>{t('webhooks.endHint')}</p>
        {ending.error && <RefusalNotice error={ending.error} />}
        <Button data-autofocus loading={ending.isPending} onClick={() => ending.mutate()}>
          {t('webhooks.end')}
        </Button>
      </div>
    </Modal>
  );
}
