import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import { changesQuery } from './api/drafts';
import { Changed } from './changed';
import { SincePick, sinceOf } from './since-pick';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

/** What the draft, as it is saved, changes since it was begun, or a release or version, in words. */
export function ChangeList() {
  const { t } = useTranslation();
  const { draft, session } = useWorkbench();
  const { version } = useEditing(session);
  const [since, setSince] = useState('');
  const { data, error, refetch } = useQuery(changesQuery(draft.id, version, sinceOf(since)));

  return (
    <>
      <SincePick value={since} onPick={setSince} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {!error && data && (
        <>
          {!data.byMeaning && <p className="quiet">{t('changes.notByMeaning')}</p>}
          {data.changes.length === 0 && <p className="quiet">{t('changes.none')}</p>}
          <ol className={classes['sentences']}>
            {data.changes.map((change) => (
              <li key={`${change.change} ${change.subject.kind} ${change.subject.name}`}>
                <Changed change={change} />
              </li>
            ))}
          </ol>
          {data.sameInMeaning.length > 0 && (
            <p className="quiet">
              {t('changes.sameInMeaning', { files: data.sameInMeaning.join(', ') })}
            </p>
          )}
        </>
      )}
    </>
  );
}
