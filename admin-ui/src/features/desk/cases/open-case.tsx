import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Refused } from '../../../api/problem';
import { vocabularyQuery } from '../../../api/rule-sets';
import { useMay } from '../../../api/session';
import type { Vocabulary } from '../../../facts/vocabulary';
import { useTranslation } from '../../../language/use-translation';
import { Failure } from '../../../ui/failure';
import ui from '../../../ui/ui.module.css';
import { Waiting } from '../../../ui/waiting';
import { FactsForm } from '../facts-form';
import { type Case, caseQuery, recommendationQuery } from './api/cases';
import { CaseClocks } from './case-clocks';
import { CaseHead } from './case-head';
import { CaseRating } from './case-rating';
import { CaseRecommendation } from './case-recommendation';
import { CaseTimeline } from './case-timeline';
import classes from './cases.module.css';
import { wordsOf } from './facts-in-pieces';
import { useCaseFacts } from './use-case-facts';

interface OpenCaseProps {
  caseRef: string;
  /** Without what happened, where there is no room for it. */
  isAlone?: boolean;
}

/** A kept case: how it stands, what is recommended, its facts and what happened. */
export function OpenCase({ caseRef, isAlone = false }: OpenCaseProps) {
  const { t } = useTranslation();
  const found = useQuery(caseQuery(caseRef));
  const known = useQueries({
    queries: (found.data?.ruleSets ?? []).map((id) => vocabularyQuery(id)),
    combine: (all) => ({
      vocabularies: all.flatMap(({ data }) => data ?? []),
      isPending: all.some(({ isPending }) => isPending),
    }),
  });

  if (found.error instanceof Refused && found.error.status === 404) {
    return <p className={ui['empty']}>{t('queue.gone')}</p>;
  }
  if (found.error) {
    return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data || known.isPending) {
    return <Waiting />;
  }
  return <WithWords file={found.data} vocabularies={known.vocabularies} isAlone={isAlone} />;
}

interface Props {
  file: Case;
  vocabularies: readonly Vocabulary[];
  isAlone: boolean;
}

function WithWords({ file, vocabularies, isAlone }: Props) {
  const { t } = useTranslation();
  const words = useMemo(() => wordsOf(file, vocabularies), [file, vocabularies]);
  return words ? (
    <CaseOnScreen file={file} words={words} vocabularies={vocabularies} isAlone={isAlone} />
  ) : (
    <p className={ui['empty']}>{t('desk.noRuleSet')}</p>
  );
}

function CaseOnScreen({ file, words, vocabularies, isAlone }: Props & { words: Vocabulary }) {
  const may = useMay();
  const mayWork = may('cases');
  const facts = useCaseFacts(file, words);
  const recommended = useQuery({ ...recommendationQuery(file.ref), enabled: mayWork });
  // Who only reads asks nothing.
  const questions = mayWork ? recommended.data?.questions : [];
  const asked = questions && { missingFacts: questions };

  return (
    <>
      <div className={classes['case']}>
        <CaseHead file={file} saving={facts} mayWork={mayWork} />
        <CaseRating file={file} />
        <CaseClocks caseRef={file.ref} mayWork={mayWork} />
        <div className={classes['columns']}>
          {mayWork && (
            <CaseRecommendation
              file={file}
              recommended={recommended}
              vocabularies={vocabularies}
              isSettled={facts.isSaved}
            />
          )}
          <fieldset className={classes['facts']} disabled={!mayWork}>
            <FactsForm
              vocabulary={words}
              facts={facts.facts}
              onAnswer={facts.answer}
              outcome={asked}
              faults={facts.faults}
            />
          </fieldset>
        </div>
      </div>
      {!isAlone && <CaseTimeline file={file} vocabulary={words} mayWork={mayWork} />}
    </>
  );
}
