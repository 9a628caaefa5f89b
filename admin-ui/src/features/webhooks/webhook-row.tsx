import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Act } from './act';
import { switchWebhook, tryWebhook, type Webhook, webhooksQuery } from './api/webhooks';
import { AttemptText } from './attempt-text';
import classes from './webhooks.module.css';

interface Props {
  webhook: Webhook;
  onShow: () => void;
  onEnd: () => void;
}

/** A webhook, and what can be done with it. */
export function WebhookRow({ webhook, onShow, onEnd }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { id, address, topics, createdAt, createdBy, endedAt, pausedAt } = webhook;
  const state = endedAt ? 'ended' : pausedAt ? 'off' : 'on';
  const switching = useMutation({
    mutationFn: () => switchWebhook(id, state === 'off'),
    onSettled: () => queries.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  const trying = useMutation({ mutationFn: () => tryWebhook(id) });
  const error = switching.error ?? trying.error;

  return (
    <tr>
      <td>
        <strong className={classes['address']}>{address}</strong>
        <p className="quiet">
          {formats.moment(createdAt)} · {createdBy}
        </p>
      </td>
      <td>{topics.map((topic) => t(`webhooks.topic.${topic}`)).join(', ')}</td>
      <td>
        <Badge tone={state === 'on' ? 'good' : state === 'off' ? 'warn' : 'plain'}>
          {t(`webhooks.states.${state}`)}
        </Badge>
        {state !== 'on' && (
          <p className="quiet">
            {t('webhooks.since', { at: formats.moment(endedAt ?? pausedAt ?? '') })}
          </p>
        )}
      </td>
      <td>
        <div className={classes['acts']}>
          <Act label={t('webhooks.deliveries')} of={address} run={onShow} />
          {state !== 'ended' && (
            <>
              <Act label={t('webhooks.try')} of={address} run={trying.mutate} />
              <Act
                label={t(state === 'on' ? 'webhooks.switchOff' : 'webhooks.switchOn')}
                of={address}
                run={switching.mutate}
              />
              <Act label={t('webhooks.end')} of={address} run={onEnd} />
            </>
          )}
        </div>
        <p role="status">
          {trying.isPending && t('webhooks.trying')}
          {trying.data && !trying.isPending && <AttemptText attempt={trying.data} />}
        </p>
        {error && <RefusalNotice error={error} />}
      </td>
    </tr>
  );
}
