import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { webhooksQuery } from './api/webhooks';
import { CaseSources } from './case-sources';
import { NewWebhook } from './new-webhook';
import { WebhookTable } from './webhook-table';

/** Other systems that are told what happens, and those that tell of cases. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(webhooksQuery);
  const [making, setMaking] = useState(false);
  useTitle(t('webhooks.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('webhooks.title')}</h1>
        <div className={list['acts']}>
          <Button onClick={() => setMaking(true)}>{t('webhooks.make')}</Button>
        </div>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && (
        <section className={ui['panel']} aria-label={t('webhooks.title')}>
          {data.length > 0 ? (
            <WebhookTable webhooks={data} />
          ) : (
            <p className={ui['empty']}>{t('webhooks.none')}</p>
          )}
        </section>
      )}
      <CaseSources />
      {making && <NewWebhook onClose={() => setMaking(false)} />}
    </div>
  );
}
