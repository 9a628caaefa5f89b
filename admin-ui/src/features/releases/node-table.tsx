import { useQuery } from '@tanstack/react-query';
import { nodesQuery } from '../../api/releases';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Waiting } from '../../ui/waiting';
import classes from './releases.module.css';

interface Props {
  ruleSet: string;
}

/** The processes that decide, and what each of them has of a rule set. */
export function NodeTable({ ruleSet }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { data, error, refetch } = useQuery(nodesQuery);

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <div className={classes['nodes']}>
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('releases.node')}</th>
            <th scope="col">{t('releases.nodeState')}</th>
            <th scope="col">{t('releases.has')}</th>
            <th scope="col">{t('releases.lastSeen')}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ name, upToDate, lastSeenAt, releases }) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>
                <Badge tone={upToDate ? 'good' : 'bad'}>
                  {t(upToDate ? 'releases.upToDate' : 'releases.notUpToDate')}
                </Badge>
              </td>
              <td>
                {releases
                  .filter((each) => each.ruleSet === ruleSet)
                  .map(({ release, fault }) => (
                    <p key={release}>
                      {t('ruleSets.release', { n: release })}{' '}
                      {fault && <Badge tone="bad">{t('releases.cannot', { fault })}</Badge>}
                    </p>
                  ))}
              </td>
              <td>
                <time dateTime={lastSeenAt}>{formats.exactMoment(lastSeenAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
