import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { draftChange, type FoundChanges as Found, type FoundChange } from '../../api/deviations';
import { readsDecisions, useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import classes from './deviations.module.css';

interface Props {
  found: Found;
  /** Of the rule that people do otherwise than. */
  title: string;
}

const longestTitle = 200;

/** The changes of one figure by which rules would have said what people did. */
export function FoundChanges({ found, title }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { lessons, settled, leftOut, tried, possible, changes } = found;

  return (
    <section className={classes['found']} aria-label={t('deviations.found')}>
      <p className="quiet" role="status">
        {t('deviations.basis', {
          lessons: formats.number(lessons),
          settled: formats.number(settled),
          leftOut: formats.number(leftOut),
        })}
      </p>
      {changes.length === 0 && <Notice>{t('deviations.nothingFound')}</Notice>}
      <ol>
        {changes.map((change) => (
          <li key={`${change.figure} ${change.words}`}>
            <Change found={found} change={change} title={title} />
          </li>
        ))}
      </ol>
      {tried < possible && (
        <Notice tone="warn">
          {t('deviations.notAll', {
            tried: formats.number(tried),
            possible: formats.number(possible),
          })}
        </Notice>
      )}
    </section>
  );
}

function Change({ found, change, title }: Props & { change: FoundChange }) {
  const { t } = useTranslation();
  const { formats, say } = useLanguage();
  const may = useMay();
  const { of, was, is, file, line, covered, spoiled, broken } = change;

  return (
    <div className={classes['change']}>
      <p>
        <strong>
          {of && `${say(of)}: `}
          {was} → {is}
        </strong>{' '}
        <span className="quiet">{t('deviations.place', { file, line })}</span>
      </p>
      <p>
        {t('deviations.covers', {
          count: covered.length,
          of: formats.number(found.lessons),
        })}
      </p>
      <DecisionLinks ids={covered} />
      {spoiled.length > 0 && <p>{t('deviations.spoils', { count: spoiled.length })}</p>}
      <DecisionLinks ids={spoiled} />
      {broken.length > 0 && (
        <details>
          <summary>{t('deviations.breaks', { count: broken.length })}</summary>
          <ul className={classes['broken']}>
            {broken.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
      {may('drafts') && <DraftIt found={found} change={change} title={title} />}
    </div>
  );
}

function DecisionLinks({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const may = useMay();

  return may(...readsDecisions) && ids.length > 0 ? (
    <ul className={classes['decisions']}>
      {ids.map((id, place) => (
        <li key={id}>
          <Link to="/decisions/$id" params={{ id }}>
            {t('deviations.decision', { n: place + 1 })}
          </Link>
        </li>
      ))}
    </ul>
  ) : null;
}

function DraftIt({ found, change, title }: Props & { change: FoundChange }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const drafting = useMutation({
    mutationFn: () =>
      draftChange({
        ruleSet: found.ruleSet,
        release: found.release,
        figure: change.figure,
        words: change.words,
        title: t('deviations.draftTitle', { rule: title }).slice(0, longestTitle),
      }),
    onSuccess: ({ draft }) => void navigate({ to: '/drafts/$id', params: { id: draft } }),
  });

  return (
    <>
      <Button size="compact-md" loading={drafting.isPending} onClick={() => drafting.mutate()}>
        {t('deviations.draftIt')}
      </Button>
      {drafting.error && <RefusalNotice error={drafting.error} />}
    </>
  );
}
