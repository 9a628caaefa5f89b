import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import type { Webhook } from './api/webhooks';
import { Deliveries } from './deliveries';
import { EndWebhook } from './end-webhook';
import { WebhookRow } from './webhook-row';

/** One row for each webhook there ever was, newest first. */
export function WebhookTable({ webhooks }: { webhooks: readonly Webhook[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Webhook | null>(null);
  const [ending, setEnding] = useState<Webhook | null>(null);

  return (
    <>
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('webhooks.address')}</th>
            <th scope="col">{t('webhooks.topics')}</th>
            <th scope="col">{t('webhooks.state')}</th>
            <th scope="col">{t('webhooks.act')}</th>
          </tr>
        </thead>
        <tbody>
          {webhooks.map((webhook) => (
            <WebhookRow
              key={webhook.id}
              webhook={webhook}
              onShow={() => setShown(webhook)}
              onEnd={() => setEnding(webhook)}
            />
          ))}
        </tbody>
      </table>
      {shown && <Deliveries webhook={shown} onClose={() => setShown(null)} />}
      {ending && <EndWebhook webhook={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
