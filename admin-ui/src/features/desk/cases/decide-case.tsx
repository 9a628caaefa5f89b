import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isUncertain } from '../../../api/problem';
import { useTranslation } from '../../../language/use-translation';
import { modifierKey } from '../../../ui/modifier-key';
import { Notice } from '../../../ui/notice';
import { Pick } from '../../../ui/pick';
import { RefusalNotice } from '../../../ui/refusal-notice';
import { idempotencyKey } from '../idempotency';
import { type Case, decideCase } from './api/cases';
import classes from './cases.module.css';

interface Props {
  file: Case;
  isReady: boolean;
  titleOf: (ruleSet: string) => string;
}

/** Puts on record what one of the rule sets says to the case as it is shown. */
export function DecideCase({ file, isReady, titleOf }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(file.ruleSets[0] ?? '');
  const deciding = useMutation({
    mutationFn: decideCase,
    // A second try under the same key makes no second decision.
    retry: (failures, error) => isUncertain(error) && failures < 1,
    retryDelay: 1500,
  });
  const decide = () => {
    if (isReady && !deciding.isPending) {
      deciding.mutate({
        ref: file.ref,
        version: file.version,
        ruleSet: chosen,
        idempotencyKey: idempotencyKey(JSON.stringify([file.ref, chosen, file.version])),
      });
    }
  };
  useHotkeys([['mod+Enter', decide]], []);

  return (
    <div className={classes['decide']}>
      {deciding.data && (
        <Notice tone="good" alert>
          {t('queue.decided')}{' '}
          <Link to="/decisions/$id" params={{ id: deciding.data.id }}>
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
