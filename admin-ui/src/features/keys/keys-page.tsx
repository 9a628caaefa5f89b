import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { keysQuery } from './api/keys';
import { KeyTable } from './key-table';
import { NewKey } from './new-key';

/** By which systems sign in. */
export function KeysPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(keysQuery);
  const [making, setMaking] = useState(false);
  useTitle(t('keysPage.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('keysPage.title')}</h1>
        <div className={list['acts']}>
          <Button onClick={() => setMaking(true)}>{t('keysPage.make')}</Button>
        </div>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && (
        <section className={ui['panel']} aria-label={t('keysPage.title')}>
          {data.length > 0 ? (
            <KeyTable keys={data} />
          ) : (
            <p className={ui['empty']}>{t('keysPage.none')}</p>
          )}
        </section>
      )}
      {making && <NewKey onClose={() => setMaking(false)} />}
    </div>
  );
}
