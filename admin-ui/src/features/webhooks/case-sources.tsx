import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { type CaseSource, caseSourcesQuery } from './api/case-sources';
import { SourceDialog } from './source-dialog';
import { SourceRefusals } from './source-refusals';
import { SourceRow } from './source-row';

/** Other systems that tell of cases. */
export function CaseSources() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(caseSourcesQuery);
  const [making, setMaking] = useState(false);
  const [changing, setChanging] = useState<CaseSource | null>(null);
  const [shown, setShown] = useState<CaseSource | null>(null);

  return (
    <>
      <div className={list['bar']}>
        <h2>{t('caseSources.title')}</h2>
        <div className={list['acts']}>
          <Button variant="default" onClick={() => setMaking(true)}>
            {t('caseSources.make')}
          </Button>
        </div>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && (
        <section className={ui['panel']} aria-label={t('caseSources.title')}>
          {data.length === 0 ? (
            <p className={ui['empty']}>{t('caseSources.none')}</p>
          ) : (
            <table className={`${list['table']} ${list['still']}`}>
              <thead>
                <tr>
                  <th scope="col">{t('caseSources.name')}</th>
                  <th scope="col">{t('queue.ruleSets')}</th>
                  <th scope="col">{t('webhooks.state')}</th>
                  <th scope="col">{t('webhooks.act')}</th>
                </tr>
              </thead>
              <tbody>
                {data.map((source) => (
                  <SourceRow
                    key={source.id}
                    source={source}
                    onChange={() => setChanging(source)}
                    onShow={() => setShown(source)}
                  />
                ))}
              </tbody>
            </table>
          )}
        </section>
      )}
      {making && <SourceDialog onClose={() => setMaking(false)} />}
      {changing && <SourceDialog source={changing} onClose={() => setChanging(null)} />}
      {shown && <SourceRefusals source={shown} onClose={() => setShown(null)} />}
    </>
  );
}
