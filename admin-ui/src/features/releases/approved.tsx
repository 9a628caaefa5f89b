import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { releasesQuery } from '../../api/releases';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import { GoLiveForm } from './go-live-form';
import { mayGoLive, standings } from './model/standing';
import { ReleaseState } from './release-state';

interface Props {
  ruleSet: string;
  number: number;
}

/** The release that a submission was made, and having it go live. */
export function Approved({ ruleSet, number }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(releasesQuery(ruleSet));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  const made = standings(data).find(({ release }) => release.number === number);
  return (
    <>
      <p>
        <Link to="/releases" search={{ ruleSet }}>
          {t('ruleSets.release', { n: number })}
        </Link>{' '}
        {made && <ReleaseState stood={made} />}
      </p>
      {made && mayGoLive(made) && may('releases') && (
        <GoLiveForm ruleSet={ruleSet} release={number} isBack={made.standing === 'RETIRED'} />
      )}
    </>
  );
}
