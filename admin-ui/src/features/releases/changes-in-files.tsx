import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { commentSubmission, type Submission } from '../../api/submissions';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { replacedFilesQuery, submittedFilesQuery } from './api/changes';
import { FileDifference } from './file-difference';
import classes from './releases.module.css';
import { useSubmissionAct } from './use-submission-act';

interface Props {
  submission: Submission;
}

/** The files that a submission changes, line by line; a comment may be made on each line. */
export function ChangesInFiles({ submission }: Props) {
  const { t } = useTranslation();
  const mayComment = useMay()('drafts', 'approvals') && submission.state === 'SUBMITTED';
  const before = useQuery(replacedFilesQuery(submission));
  const after = useQuery(submittedFilesQuery(submission));
  const [at, setAt] = useState<{ file: string; line: number } | null>(null);
  const commenting = useSubmissionAct((text: string) =>
    commentSubmission(submission.id, { ...at, text }),
  );
  const error = before.error ?? after.error;
  const one = submission.base ? before.data?.files : {};
  const other = after.data?.files;

  if (error) {
    return <Failure error={error} onRetry={() => void after.refetch()} />;
  }
  if (!one || !other) {
    return <Waiting />;
  }
  const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter(
      (path) => one[path] !== other[path] || submission.comments.some(({ file }) => file === path),
    )
    .sort();
  return (
    <section className={`${ui['panel']} ${classes['part']}`} aria-label={t('review.inFiles')}>
      <h2>{t('review.inFiles')}</h2>
      {mayComment && <p className="quiet">{t('review.commentHint')}</p>}
      {paths.map((path) => (
        <FileDifference
          key={path}
          file={path}
          before={one[path]}
          after={other[path]}
          comments={submission.comments.filter(({ file }) => file === path)}
          mayComment={mayComment}
          writingAt={at?.file === path ? at.line : undefined}
          onLine={(line) => setAt(line === undefined ? null : { file: path, line })}
          error={commenting.error}
          onComment={(text) => commenting.mutate(text, { onSuccess: () => setAt(null) })}
        />
      ))}
    </section>
  );
}
