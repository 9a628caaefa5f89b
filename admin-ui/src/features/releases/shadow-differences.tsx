import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readsDecisions, useMay } from '../../api/session';
import type { ShadowDifference, shadowDifferencesQuery } from '../../api/shadows';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { moveBetweenRows } from '../../ui/move-between-rows';
import { Waiting } from '../../ui/waiting';
import classes from './releases.module.css';
import { useDifferenceWords } from './use-difference-words';

interface Props {
  ruleSet: string;
  release: number;
  /** Asks for a page of them. */
  pageOf: (before: string | undefined) => ReturnType<typeof shadowDifferencesQuery>;
}

/** What a candidate said otherwise, decision by decision, newest first. */
export function ShadowDifferences({ ruleSet, release, pageOf }: Props) {
  const { t } = useTranslation();
  const [before, setBefore] = useState<string>();
  const { data, error, refetch } = useQuery(pageOf(before));
  const words = useDifferenceWords(ruleSet);
  const title = t('trials.differences', { n: release });

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <div className={classes['nodes']}>
      <table className={`${list['table']} ${list['still']}`} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('trials.decided')}</th>
            <th scope="col">{t('trials.difference')}</th>
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {data.differences.map((each) => (
            <Row key={each.decision} found={each} words={words(each.difference)} />
          ))}
        </tbody>
      </table>
      <nav className={list['pager']} aria-label={title}>
        {before && (
          <Button variant="default" onClick={() => setBefore(undefined)}>
            {t('decisions.newest')}
          </Button>
        )}
        {data.next && (
          <Button variant="default" onClick={() => setBefore(data.next ?? undefined)}>
            {t('decisions.older')}
          </Button>
        )}
      </nav>
    </div>
  );
}

function Row({ found: { decision, at }, words }: { found: ShadowDifference; words: string[] }) {
  const { formats } = useLanguage();
  const mayRead = useMay()(...readsDecisions);
  const moment = <time dateTime={at}>{formats.exactMoment(at)}</time>;

  return (
    <tr>
      <td>
        {mayRead ? (
          <Link to="/decisions/$id" params={{ id: decision }}>
            {moment}
          </Link>
        ) : (
          moment
        )}
      </td>
      <td>
        <ul className={classes['lines']}>
          {words.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
