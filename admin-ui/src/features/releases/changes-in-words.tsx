import { useQuery } from '@tanstack/react-query';
import type { Submission } from '../../api/submissions';
import { useTranslation } from '../../language/use-translation';
import { ChangeText } from '../../review/change-text';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import { submittedChangesQuery } from './api/changes';
import { lineId } from './file-line';
import classes from './releases.module.css';

interface Props {
  submission: Submission;
}

/** What a submission changes, in words; each leads to its line. */
export function ChangesInWords({ submission }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(submittedChangesQuery(submission));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      {!data.byMeaning && <p className="quiet">{t('changes.notByMeaning')}</p>}
      {data.changes.length === 0 && <p className="quiet">{t('review.noChanges')}</p>}
      <ol className={classes['changes']}>
        {data.changes.map((change) => (
          <li key={`${change.change} ${change.subject.kind} ${change.subject.name}`}>
            <ChangeText change={change} />
            {change.after && (
              <a
                href={`#${lineId(change.after.file, change.after.line)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToLine(change.after?.file ?? '', change.after?.line ?? 1);
                }}
              >
                {change.after.file}:{change.after.line}
              </a>
            )}
          </li>
        ))}
      </ol>
      {data.sameInMeaning.length > 0 && (
        <p className="quiet">
          {t('changes.sameInMeaning', { files: data.sameInMeaning.join(', ') })}
        </p>
      )}
    </>
  );
}

/** To that line, or where it is folded away to its file. */
function goToLine(file: string, line: number) {
  const found =
    document.getElementById(lineId(file, line)) ?? document.getElementById(lineId(file, 0));
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}
