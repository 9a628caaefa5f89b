import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { ProposedCase } from '../api/cases';
import { useGoldenCases } from '../live/use-evaluations';
import { useWorkbench } from '../use-workbench';
import classes from './cases.module.css';

const AddCaseDialog = lazy(() =>
  import('./add-case-dialog').then(({ AddCaseDialog: component }) => ({ default: component })),
);
const CaseText = lazy(() =>
  import('./proposed-text').then(({ ProposedText: component }) => ({ default: component })),
);

interface Props {
  proposal: ProposedCase;
  isOld: boolean;
  onSettled: () => void;
}

/** A golden case that is missing, to be looked at, added or dismissed. */
export function Proposal({ proposal, isOld, onSettled }: Props) {
  const { t, language } = useTranslation();
  const { mayEdit } = useWorkbench();
  const { data: cases } = useGoldenCases();
  const [isAdding, setAdding] = useState(false);
  const { title, why, facts, expect, kills } = proposal;
  const named = { title: title[language], facts, expect };

  return (
    <li>
      <strong>{named.title}</strong>
      <p>{why[language]}</p>
      {kills.length > 0 && (
        <p className="quiet">
          {t('cases.notices')}{' '}
          {kills.map(({ file, line, change }) => (
            <q key={`${file} ${line} ${change.en}`}>{change[language]}</q>
          ))}
        </p>
      )}
      <details>
        <summary>{t('cases.look')}</summary>
        <Suspense>
          <CaseText named={named} />
        </Suspense>
      </details>
      {mayEdit && (
        <div className={classes['answers']}>
          <Button variant="default" size="compact-sm" onClick={onSettled}>
            {t('cases.dismiss')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={isOld}
            onClick={() => setAdding(true)}
          >
            {t('cases.add')}
          </Button>
        </div>
      )}
      {isAdding && (
        <Suspense>
          <AddCaseDialog
            cases={cases ?? []}
            facts={facts}
            expect={expect}
            suggested={named.title}
            onAdded={onSettled}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </li>
  );
}
