import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { type DecisionFilter, decisionsQuery } from './api/get-decisions';
import { DecisionFilters } from './decision-filters';
import { DecisionTable } from './decision-table';

interface Props {
  filter: DecisionFilter;
  onFilter: (filter: DecisionFilter) => void;
}

/** What is on record, newest first. */
export function DecisionsPage({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const page = useQuery(decisionsQuery(filter));
  const title = may('decisions:branch', 'decisions:all')
    ? t('decisions.title')
    : t('decisions.titleOwn');
  useTitle(title);
  const narrowed = Boolean(filter.ruleSet || filter.caseRef);

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{title}</h1>
        <DecisionFilters filter={filter} onFilter={onFilter} />
      </div>
      <section className={ui['panel']} aria-label={title} aria-busy={page.isFetching}>
        {page.isPending && <Waiting />}
        {page.error && <Failure error={page.error} onRetry={() => void page.refetch()} />}
        {page.data?.decisions.length === 0 && (
          <div className={ui['empty']}>
            <strong>{narrowed ? t('decisions.noneMatch') : t('decisions.none')}</strong>
            {!narrowed && <p>{t('decisions.noneHint')}</p>}
          </div>
        )}
        {page.data && page.data.decisions.length > 0 && (
          <DecisionTable decisions={page.data.decisions} />
        )}
      </section>
      <nav className={list['pager']} aria-label={title}>
        {filter.before && (
          <Button variant="default" onClick={() => onFilter({ ...filter, before: undefined })}>
            {t('decisions.newest')}
          </Button>
        )}
        {page.data?.next && (
          <Button
            variant="default"
            onClick={() => onFilter({ ...filter, before: page.data.next ?? undefined })}
          >
            {t('decisions.older')}
          </Button>
        )}
      </nav>
    </div>
  );
}
