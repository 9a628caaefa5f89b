import { Fragment } from 'react';
import type { ReviewComment } from '../../api/submissions';
import { useTranslation } from '../../language/use-translation';
import { CommentForm } from './comment-form';
import { Said } from './comments';
import type { DiffRow } from './model/diff-rows';
import classes from './releases.module.css';

export interface LineProps {
  file: string;
  comments: readonly ReviewComment[];
  mayComment: boolean;
  /** The line a comment is written on. */
  writingAt: number | undefined;
  onLine: (line: number | undefined) => void;
  error: unknown;
  onComment: (text: string) => void;
}

/** By which a line is found on the page; 0 for the file itself. */
export const lineId = (file: string, line: number) => `line-${file}-${line}`;

/** A line of a file, as it was or is, and what is said of it. */
export function Line({
  row,
  file,
  comments,
  mayComment,
  writingAt,
  onLine,
  error,
  onComment,
}: LineProps & { row: DiffRow }) {
  const { t } = useTranslation();

  if (row.kind === 'gap') {
    return <p className={classes['gap']}>{t('review.same', { count: row.count })}</p>;
  }
  if (row.kind === 'gone') {
    return (
      <div className={classes['line']} data-kind="gone">
        <span className={classes['number']} aria-hidden>
          −
        </span>
        <del>{row.text}</del>
      </div>
    );
  }
  const Text = row.kind === 'new' ? 'ins' : 'span';
  return (
    <Fragment>
      <div
        id={lineId(file, row.line)}
        className={classes['line']}
        data-kind={row.kind}
        tabIndex={-1}
      >
        {mayComment ? (
          <button
            type="button"
            className={classes['number']}
            aria-label={t('review.commentOn', { file, line: row.line })}
            onClick={() => onLine(row.line)}
          >
            {row.line}
          </button>
        ) : (
          <span className={classes['number']}>{row.line}</span>
        )}
        <Text>{row.text}</Text>
      </div>
      {comments
        .filter(({ line }) => line === row.line)
        .map((comment) => (
          <Said key={comment.id} comment={comment} />
        ))}
      {writingAt === row.line && (
        <CommentForm
          label={t('review.commentOn', { file, line: row.line })}
          error={error}
          onComment={onComment}
          onLeave={() => {
            onLine(undefined);
            document.getElementById(lineId(file, row.line))?.querySelector('button')?.focus();
          }}
        />
      )}
    </Fragment>
  );
}
