import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import { type ApiKey, keysQuery, revokeKey } from './api/keys';
import classes from './keys.module.css';

/** One row for each key there ever was, newest first. */
export function KeyTable({ keys }: { keys: readonly ApiKey[] }) {
  const { t } = useTranslation();
  const [revoking, setRevoking] = useState<ApiKey | null>(null);

  return (
    <>
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('keysPage.name')}</th>
            <th scope="col">{t('keysPage.scopes')}</th>
            <th scope="col">{t('keysPage.state')}</th>
            <th scope="col">{t('keysPage.lastUsed')}</th>
            <th scope="col">{t('keysPage.act')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <Row key={key.id} apiKey={key} onRevoke={() => setRevoking(key)} />
          ))}
        </tbody>
      </table>
      {revoking && <Revoke apiKey={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}

function Row({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => void }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { name, scopes, createdAt, createdBy, expiresAt, revokedAt, lastUsedAt } = apiKey;
  const isOver = Date.parse(expiresAt) <= Date.now();

  return (
    <tr>
      <td>
        <strong>{name}</strong>
        <p className="quiet">
          {formats.moment(createdAt)} · {createdBy}
        </p>
      </td>
      <td>
        <ul className={classes['scopes']}>
          {scopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <Badge tone={revokedAt || isOver ? 'plain' : 'good'}>
          {t(revokedAt ? 'keysPage.revoked' : isOver ? 'keysPage.over' : 'keysPage.valid')}
        </Badge>
        <p className="quiet">
          {t(revokedAt ? 'keysPage.revokedAt' : isOver ? 'keysPage.overSince' : 'keysPage.until', {
            at: formats.moment(revokedAt ?? expiresAt),
          })}
        </p>
      </td>
      <td>{lastUsedAt ? formats.moment(lastUsedAt) : t('keysPage.neverUsed')}</td>
      <td>
        {!revokedAt && !isOver && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('keysPage.revokeOf', { name })}
            onClick={onRevoke}
          >
            {t('keysPage.revoke')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Revoke({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const revoking = useMutation({
    mutationFn: () => revokeKey(apiKey.id),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: keysQuery.queryKey }),
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keysPage.revokeOf', { name: apiKey.name })}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes['form']}>
        <p>{t('keysPage.revokeHint')}</p>
        {revoking.error && <RefusalNotice error={revoking.error} />}
        <Button data-autofocus loading={revoking.isPending} onClick={() => revoking.mutate()}>
          {t('keysPage.revoke')}
        </Button>
      </div>
    </Modal>
  );
}
