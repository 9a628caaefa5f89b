import { useState } from 'react';
import { useMay } from '../../api/session';
import { commentSubmission, type ReviewComment, type Submission } from '../../api/submissions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { CommentForm } from './comment-form';
import classes from './releases.module.css';
import { useSubmissionAct } from './use-submission-act';

interface Props {
  submission: Submission;
}

/** What is said of the whole of a submission. What is said of a line stands at the line. */
export function Comments({ submission }: Props) {
  const { t } = useTranslation();
  const mayComment = useMay()('drafts', 'approvals') && submission.state === 'SUBMITTED';
  const [sent, setSent] = useState(0);
  const commenting = useSubmissionAct((text: string) => commentSubmission(submission.id, { text }));
  const ofAll = submission.comments.filter(({ file }) => !file);

  return (
    <>
      {ofAll.length === 0 && <p className="quiet">{t('review.noComments')}</p>}
      {ofAll.map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {mayComment && (
        <CommentForm
          key={sent}
          label={t('review.commentOnAll')}
          error={commenting.error}
          onComment={(text) =>
            commenting.mutate(text, { onSuccess: () => setSent((count) => count + 1) })
          }
        />
      )}
    </>
  );
}

/** A comment with who made it. */
export function Said({ comment: { by, at, text } }: { comment: ReviewComment }) {
  const { formats } = useLanguage();

  return (
    <div className={classes['comment']}>
      <p className="quiet">
        <strong>{by}</strong> · <time dateTime={at}>{formats.moment(at)}</time>
      </p>
      <p className={classes['said']}>{text}</p>
    </div>
  );
}
