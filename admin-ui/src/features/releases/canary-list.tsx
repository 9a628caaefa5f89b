import { useQuery } from '@tanstack/react-query';
import { canariesQuery } from '../../api/canaries';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import { CanaryItem } from './canary-item';
import classes from './releases.module.css';

/** What decides or decided for a share of customers, newest first. */
export function CanaryList({ ruleSet }: { ruleSet: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(canariesQuery(ruleSet));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  if (data.length === 0) {
    return <p className="quiet">{t('canaries.none')}</p>;
  }
  return (
    <ol className={classes['trials']}>
      {data.map((canary) => (
        <CanaryItem key={canary.id} ruleSet={ruleSet} canary={canary} />
      ))}
    </ol>
  );
}
