import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Submission, submissionOfDraftQuery, withdrawSubmission } from '../../api/submissions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import type { ReviewProps } from '../../review/review-props';
import { SubmissionState } from '../../review/submission-state';
import { Failure } from '../../ui/failure';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Waiting } from '../../ui/waiting';
import classes from './releases.module.css';
import { SubmitForm } from './submit-form';
import { useSubmissionAct } from './use-submission-act';

/** What became of a draft that was submitted, and submitting it. */
export function ReviewPanel(props: ReviewProps) {
  const { data: submission, error, refetch } = useQuery(submissionOfDraftQuery(props.draft));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (submission === undefined) {
    return <Waiting />;
  }
  return (
    <div className={classes['panel']}>
      {submission && <Last submission={submission} {...props} />}
      {props.mayEdit && submission?.state !== 'SUBMITTED' && <SubmitForm {...props} />}
    </div>
  );
}

function Last({ submission, mayEdit, goTo }: ReviewProps & { submission: Submission }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const [all, setAll] = useState(submission.state !== 'WITHDRAWN');
  const withdrawing = useSubmissionAct(() => withdrawSubmission(submission.id));
  const { id, version, submittedAt, submittedBy, endedBy, comment, comments } = submission;

  return (
    <section className={classes['last']} aria-label={t('review.last')}>
      <p>
        <SubmissionState submission={submission} />{' '}
        <Link to="/submissions/$id" params={{ id }}>
          {t('workbench.version', { n: version })}
        </Link>{' '}
        <span className="quiet">
          · {submittedBy} · <time dateTime={submittedAt}>{formats.moment(submittedAt)}</time>
        </span>
      </p>
      {comment && (
        <div className={classes['comment']}>
          <p className="quiet">
            <strong>{endedBy}</strong>
          </p>
          <p className={classes['said']}>{comment}</p>
        </div>
      )}
      {!all && comments.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('review.commentCount', { count: comments.length })}
        </Button>
      )}
      {all &&
        comments.map(({ id: key, by, file, line, text }) => (
          <div key={key} className={classes['comment']}>
            <p className="quiet">
              <strong>{by}</strong>
              {file && (
                <>
                  {' · '}
                  <button
                    type="button"
                    className={classes['place']}
                    onClick={() => goTo(file, line ?? undefined)}
                  >
                    {line ? `${file}:${line}` : file}
                  </button>
                </>
              )}
            </p>
            <p className={classes['said']}>{text}</p>
          </div>
        ))}
      {mayEdit && submission.state === 'SUBMITTED' && (
        <div className={classes['buttons']}>
          <Button
            variant="default"
            size="compact-md"
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate(undefined)}
          >
            {t('review.withdraw')}
          </Button>
        </div>
      )}
      {withdrawing.error && <RefusalNotice error={withdrawing.error} />}
    </section>
  );
}
