import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readersQuery } from '../../api/handbooks';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import classes from './handbook.module.css';

/** Who has read this release, for those who answer for it. */
export function Readers({ id }: { id: string }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const [after, setAfter] = useState('');
  const { data: page, error, refetch } = useQuery(readersQuery(id, after));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return (
    <section className={classes['readers']} aria-labelledby="readers">
      <h2 id="readers">{t('handbook.readers')}</h2>
      {page && (
        <>
          <p>{t('handbook.readBy', { count: page.acknowledged, active: page.active })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('handbook.person')}</th>
                <th scope="col">{t('handbook.readAt')}</th>
              </tr>
            </thead>
            <tbody>
              {page.people.map(({ user, name, acknowledgedAt }) => (
                <tr key={user}>
                  <td>
                    {name} <span className="quiet">{user}</span>
                  </td>
                  <td>{acknowledgedAt ? formats.moment(acknowledgedAt) : t('handbook.unread')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={classes['actions']}>
            {after && (
              <Button variant="default" size="compact-sm" onClick={() => setAfter('')}>
                {t('handbook.first')}
              </Button>
            )}
            {page.next && (
              <Button variant="default" size="compact-sm" onClick={() => setAfter(page.next ?? '')}>
                {t('handbook.more')}
              </Button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
