import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { decidedFactsQuery, type Outcome } from '../api/evaluate';
import type { Pin } from '../live/pins';
import { useGoldenCases } from '../live/use-evaluations';
import { useDraftVocabulary } from '../use-draft-vocabulary';
import { useWorkbench } from '../use-workbench';
import { expectedOf } from './case-text';
import classes from './cases.module.css';
import { impersonal } from './impersonal';

const AddCaseDialog = lazy(() =>
  import('./add-case-dialog').then(({ AddCaseDialog: component }) => ({ default: component })),
);

interface Props {
  pin: Pin;
  outcome: Outcome;
  /** Whether the outcome is not yet that of the texts as they are. */
  isBehind: boolean;
}

/** Makes a golden case of a pinned one; of a decision without what is personal, for which a draft is no place. */
export function AddCase({ pin, outcome, isBehind }: Props) {
  const { t } = useTranslation();
  const { mayEdit } = useWorkbench();
  const { data: cases } = useGoldenCases();
  const [adding, setAdding] = useState(false);
  const vocabulary = useDraftVocabulary();
  const { data: decided } = useQuery({
    ...decidedFactsQuery(pin.kind === 'decision' ? pin.id : ''),
    enabled: mayEdit && pin.kind === 'decision',
  });
  const facts = factsOf();

  if (!mayEdit || !facts) {
    return null;
  }
  return (
    <>
      <Button
        className={classes['add'] ?? ''}
        variant="default"
        size="compact-sm"
        disabled={isBehind}
        onClick={() => setAdding(true)}
      >
        {t('cases.add')}
      </Button>
      {adding && (
        <Suspense>
          <AddCaseDialog
            cases={cases ?? []}
            facts={facts}
            expect={expectedOf(outcome)}
            hint={pin.kind === 'decision' ? t('cases.impersonal') : t('cases.addHint')}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </>
  );

  function factsOf() {
    switch (pin.kind) {
      case 'typed':
        return pin.facts;
      case 'golden':
        return cases?.find(({ file, title }) => file === pin.file && title === pin.title)?.facts;
      case 'decision':
        return decided && vocabulary && impersonal(decided, vocabulary);
    }
  }
}
