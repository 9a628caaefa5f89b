import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { Outcome } from '../api/evaluate';
import type { Pin } from '../live/pins';
import { useGoldenCases } from '../live/use-evaluations';
import { useWorkbench } from '../use-workbench';
import { expectedOf } from './case-text';
import classes from './cases.module.css';

const AddCaseDialog = lazy(() =>
  import('./add-case-dialog').then(({ AddCaseDialog: component }) => ({ default: component })),
);

interface Props {
  pin: Pin;
  outcome: Outcome;
  /** Whether the outcome is not yet that of the texts as they are. */
  isBehind: boolean;
}

/** Makes a golden case of a pinned one. What is on record of a customer is not offered: a draft is no place for it. */
export function AddCase({ pin, outcome, isBehind }: Props) {
  const { t } = useTranslation();
  const { mayEdit } = useWorkbench();
  const { data: cases } = useGoldenCases();
  const [adding, setAdding] = useState(false);
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
        return undefined;
    }
  }
}
