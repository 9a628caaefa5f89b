import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ruleSetsQuery } from '../../api/rule-sets';
import { type SubmissionFilter, submissionStates, submissionsQuery } from '../../api/submissions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Pick } from '../../ui/pick';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { SubmissionTable } from './submission-table';

interface Props {
  filter: SubmissionFilter;
  onFilter: (filter: SubmissionFilter) => void;
}

const any = 'ANY';

/** What was given to others to approve, newest first. */
export function SubmissionsPage({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const page = useQuery(submissionsQuery(filter));
  const ruleSets = useQuery(ruleSetsQuery);
  useTitle(t('review.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('review.title')}</h1>
        <Segments
          legend={t('review.which')}
          segments={[
            { value: any, label: t('review.all') },
            ...submissionStates.map((each) => ({ value: each, label: t(`review.states.${each}`) })),
          ]}
          value={submissionStates.find((each) => each === filter.state) ?? any}
          onChoose={(state) =>
            onFilter({ ...filter, state: state === any ? undefined : state, before: undefined })
          }
        />
        <Pick
          className={list['ruleSet']}
          aria-label={t('decisions.ruleSet')}
          choices={[
            { value: '', label: t('decisions.anyRuleSet') },
            ...(ruleSets.data ?? []).map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
          value={filter.ruleSet ?? ''}
          onPick={(id) => onFilter({ ...filter, ruleSet: id || undefined, before: undefined })}
        />
      </div>
      <section className={ui['panel']} aria-label={t('review.title')} aria-busy={page.isFetching}>
        {page.isPending && <Waiting />}
        {page.error && <Failure error={page.error} onRetry={() => void page.refetch()} />}
        {page.data?.submissions.length === 0 && (
          <div className={ui['empty']}>
            <strong>{t('review.none')}</strong>
            <p>{t('review.noneHint')}</p>
          </div>
        )}
        {page.data && page.data.submissions.length > 0 && (
          <SubmissionTable submissions={page.data.submissions} />
        )}
      </section>
      <nav className={list['pager']} aria-label={t('review.title')}>
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
