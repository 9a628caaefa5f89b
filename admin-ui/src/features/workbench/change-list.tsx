import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import { changesQuery } from './api/drafts';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

const tones = { ADDED: 'good', REMOVED: 'bad', ALTERED: 'warn' } as const;

/** What the draft, as it is saved, changes since it was begun, in words; each change leads to its line. */
export function ChangeList() {
  const { t } = useTranslation();
  const { draft, session } = useWorkbench();
  const { version } = useEditing(session);
  const { data, error, refetch } = useQuery(changesQuery(draft.id, version));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
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
  );
}

function Changed({ change: { change, subject, after, said, differences } }: ChangedProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { goTo } = useWorkbench();

  return (
    <button
      type="button"
      className={classes['entry']}
      disabled={!after}
      onClick={() => after && goTo(after.file, after.line, after.column)}
    >
      <span>
        <Badge tone={tones[change]}>{t(`changes.kinds.${change}`)}</Badge>{' '}
        <span className="quiet">{say(subject.label)}</span> <strong>{say(subject.title)}</strong>
      </span>
      {said && <span>{say(said)}</span>}
      {differences.map(({ aspect, label, was, is, directionLabel }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: differences are drawn anew with every answer
        <span key={`${aspect} ${at}`}>
          {say(label)}: {was ? <del>{say(was)}</del> : t('changes.nothing')} →{' '}
          {is ? <ins>{say(is)}</ins> : t('changes.nothing')}
          {directionLabel && <span className="quiet"> ({say(directionLabel)})</span>}
        </span>
      ))}
    </button>
  );
}

interface ChangedProps {
  change: Schemas['Change'];
}
