import { Link, useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Submission } from '../../api/submissions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { SubmissionState } from '../../review/submission-state';
import { useRuleSetTitle } from '../../review/use-rule-set-title';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { moveBetweenRows } from '../../ui/move-between-rows';

interface Props {
  submissions: readonly Submission[];
}

/** One row for each submission; the arrow keys go from row to row. */
export function SubmissionTable({ submissions }: Props) {
  const { t } = useTranslation();

  return (
    <table className={list['table']}>
      <thead>
        <tr>
          <th scope="col">{t('review.submission')}</th>
          <th scope="col">{t('review.state')}</th>
          <th scope="col">{t('decisions.ruleSet')}</th>
          <th scope="col">{t('review.gates')}</th>
          <th scope="col">{t('review.submittedAt')}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveBetweenRows}>
        {submissions.map((submission) => (
          <Row key={submission.id} submission={submission} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const titleOf = useRuleSetTitle();
  const navigate = useNavigate();
  const { id, title, version, ruleSet, base, overrides, submittedAt, submittedBy } = submission;
  const open = (event: MouseEvent) => {
    const inLink = event.target instanceof Element && event.target.closest('a');
    if (!inLink && !getSelection()?.toString()) {
      void navigate({ to: '/submissions/$id', params: { id } });
    }
  };
  const overridden = Object.keys(overrides).length;

  return (
    <tr onClick={open}>
      <td>
        <Link to="/submissions/$id" params={{ id }}>
          {title}
        </Link>{' '}
        <span className="quiet">· {t('workbench.version', { n: version })}</span>
      </td>
      <td>
        <SubmissionState submission={submission} />
      </td>
      <td>
        {titleOf(ruleSet)}{' '}
        <span className="quiet">
          · {base ? t('review.replaces', { n: base }) : t('drafts.fromNothing')}
        </span>
      </td>
      <td>
        {overridden > 0 ? (
          <Badge tone="warn">{t('review.overridden', { count: overridden })}</Badge>
        ) : (
          <Badge tone="good">{t('review.allPassed')}</Badge>
        )}
      </td>
      <td>
        <time dateTime={submittedAt}>{formats.moment(submittedAt)}</time>{' '}
        <span className="quiet">· {submittedBy}</span>
      </td>
    </tr>
  );
}
