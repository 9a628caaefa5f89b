import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { RefusalNotice } from '../../ui/refusal-notice';
import { type Delivery, deliverAgain, deliveriesQuery, type Webhook } from './api/webhooks';
import { AttemptText } from './attempt-text';

interface Props {
  webhook: Webhook;
  delivery: Delivery;
}

/** An event that a webhook is told, and what came of it. */
export function DeliveryRow({ webhook, delivery }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { id, seq, type, attempts, nextAt, deliveredAt, givenUpAt, last } = delivery;
  const state = deliveredAt ? 'delivered' : givenUpAt ? 'givenUp' : 'waits';
  const moment = deliveredAt ?? givenUpAt ?? nextAt;
  const again = useMutation({
    mutationFn: () => deliverAgain(webhook.id, id),
    onSettled: () => queries.invalidateQueries(deliveriesQuery(webhook.id)),
  });

  return (
    <tr>
      <td>
        <code>{type}</code>
        <p className="quiet">{seq}</p>
      </td>
      <td>
        <Badge tone={state === 'delivered' ? 'good' : state === 'givenUp' ? 'bad' : 'warn'}>
          {t(`webhooks.told.${state}`)}
        </Badge>
        {moment && <p className="quiet">{formats.moment(moment)}</p>}
        <p className="quiet">{t('webhooks.attempts', { count: attempts })}</p>
      </td>
      <td>{last && <AttemptText attempt={last} />}</td>
      <td>
        {!webhook.endedAt && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={`${t('webhooks.again')}: ${type} ${seq}`}
            loading={again.isPending}
            onClick={() => again.mutate()}
          >
            {t('webhooks.again')}
          </Button>
        )}
        {again.error && <RefusalNotice error={again.error} />}
      </td>
    </tr>
  );
}
