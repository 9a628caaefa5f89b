import { Button, Modal } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { deliveriesQuery, type Webhook } from './api/webhooks';
import { DeliveryRow } from './delivery-row';
import classes from './webhooks.module.css';

interface Props {
  webhook: Webhook;
  onClose: () => void;
}

/** What a webhook was told, and is to be told yet. */
export function Deliveries({ webhook, onClose }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(
    deliveriesQuery(webhook.id),
  );
  const deliveries = data?.pages.flatMap((page) => page.deliveries) ?? [];

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('webhooks.deliveries')}
      size="xl"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes['form']}>
        <p className={classes['address']}>{webhook.address}</p>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Waiting />}
        {data && deliveries.length === 0 && (
          <p className={ui['empty']}>{t('webhooks.toldNothing')}</p>
        )}
        {deliveries.length > 0 && (
          <table className={`${list['table']} ${list['still']}`}>
            <thead>
              <tr>
                <th scope="col">{t('webhooks.event')}</th>
                <th scope="col">{t('webhooks.state')}</th>
                <th scope="col">{t('webhooks.answer')}</th>
                <th scope="col">{t('webhooks.act')}</th>
              </tr>
            </thead>
            <tbody>
              {deliveries.map((delivery) => (
                <DeliveryRow key={delivery.id} webhook={webhook} delivery={delivery} />
              ))}
            </tbody>
          </table>
        )}
        <div className={classes['acts']}>
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            {t('webhooks.refresh')}
          </Button>
          {hasNextPage && (
            <Button variant="default" onClick={() => void fetchNextPage()}>
              {t('webhooks.older')}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
