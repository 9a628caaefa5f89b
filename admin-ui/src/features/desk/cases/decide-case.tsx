import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { modifierKey } from '../../../ui/modifier-key';
import { Notice } from '../../../ui/notice';
import { Pick } from '../../../ui/pick';
import { RefusalNotice } from '../../../ui/refusal-notice';
import type { Case } from './api/cases';
import classes from './cases.module.css';
import type { CaseDecision } from './use-case-decision';

interface Props {
  file: Case;
  deciding: CaseDecision;
  isReady: boolean;
  titleOf: (ruleSet: string) => string;
}

/** Has the case decided on record by one of its rule sets. */
export function DecideCase({ file, deciding, isReady, titleOf }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(file.ruleSets[0] ?? '');
  const decide = () => {
    if (isReady) {
      deciding.decide(chosen);
    }
  };
  useHotkeys([['mod+Enter', decide]], []);

  return (
    <div className={classes['decide']}>
      {deciding.last && (
        <Notice tone="good" alert>
          {t('queue.decided')}{' '}
          <Link to="/decisions/$id" params={{ id: deciding.last.id }}>
            {t('queue.showDecision')}
          </Link>
        </Notice>
      )}
      {deciding.error && <RefusalNotice error={deciding.error} />}
      <div className={classes['headRow']}>
        {file.ruleSets.length > 1 && (
          <Pick
            aria-label={t('queue.by')}
            choices={file.ruleSets.map((id) => ({ value: id, label: titleOf(id) }))}
            value={chosen}
            onPick={setChosen}
          />
        )}
        <Button onClick={decide} loading={deciding.isPending} disabled={!isReady}>
          {t('queue.decide')}
        </Button>
        <kbd>{modifierKey} ↵</kbd>
      </div>
    </div>
  );
}
