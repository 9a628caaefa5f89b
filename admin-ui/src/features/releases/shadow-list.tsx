import { useQuery } from '@tanstack/react-query';
import { shadowsQuery } from '../../api/shadows';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import classes from './releases.module.css';
import { ShadowItem } from './shadow-item';

/** What is or was tried beside the live release, newest first. */
export function ShadowList({ ruleSet }: { ruleSet: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(shadowsQuery(ruleSet));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  if (data.length === 0) {
    return <p className="quiet">{t('trials.none')}</p>;
  }
  return (
    <ol className={classes['trials']}>
      {data.map((shadow) => (
        <ShadowItem key={shadow.id} ruleSet={ruleSet} shadow={shadow} />
      ))}
    </ol>
  );
}
