import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { type By, type Part, ratedCasesQuery } from './api/levels';
import classes from './levels.module.css';
import { useLevelName } from './use-level-name';
import { usePartName } from './use-part-name';

interface Props {
  month: string;
  by: By;
  part: Part;
  level: number;
}

/** The cases behind a figure, and the decisions by which they were rated. */
export function RatedCases({ month, by, part, level }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const levelName = useLevelName();
  const named = usePartName(by);
  const found = useInfiniteQuery(ratedCasesQuery(month, by, { part: part.id ?? '', level }));

  return (
    <section className={`${ui['panel']} ${classes['cases']}`} aria-labelledby="rated-cases-title">
      <h2 id="rated-cases-title">
        {t('levels.behind', { part: named(part), level: levelName(level) })}
      </h2>
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {!found.data && !found.error && <Waiting />}
      {found.data && (
        <table className={`${list['table']} ${list['still']}`}>
          <thead>
            <tr>
              <th scope="col">{t('levels.case')}</th>
              <th scope="col">{t('levels.ended')}</th>
              <th scope="col">{t('levels.decision')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.pages
              .flatMap(({ cases }) => cases)
              .map(({ ref, endedAt, decision }) => (
                <tr key={`${ref} ${endedAt}`}>
                  <td>
                    <Link to="/cases" search={{ ref }}>
                      {ref}
                    </Link>
                  </td>
                  <td>
                    <time dateTime={endedAt}>{formats.moment(endedAt)}</time>
                  </td>
                  <td>
                    {decision && (
                      <Link to="/decisions/$id" params={{ id: decision }}>
                        {t('levels.decision')}
                        <span className="visually-hidden"> {ref}</span>
                      </Link>
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {found.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void found.fetchNextPage()}>
          {t('levels.more')}
        </Button>
      )}
    </section>
  );
}
