import { useQuery } from '@tanstack/react-query';
import { submissionOfDraftQuery } from '../../api/submissions';
import { useTranslation } from '../../language/use-translation';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  file: string;
}

/** What an approver says of the lines of a file, until the draft is submitted again; each leads to its line. */
export function FileComments({ file }: Props) {
  const { t } = useTranslation();
  const { draft, goTo } = useWorkbench();
  const { data: submission } = useQuery(submissionOfDraftQuery(draft.id));
  const isOpen = submission?.state === 'SUBMITTED' || submission?.state === 'RETURNED';
  const comments = isOpen ? submission.comments.filter((each) => each.file === file) : [];

  if (comments.length === 0) {
    return null;
  }
  return (
    <ul className={classes['comments']} aria-label={t('review.comments')}>
      {comments.map(({ id, line, by, text }) => (
        <li key={id}>
          <button
            type="button"
            className={classes['entry']}
            onClick={() => goTo(file, line ?? undefined)}
          >
            <span className="quiet">
              {line && `${t('review.line', { line })} · `}
              {by}
            </span>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
