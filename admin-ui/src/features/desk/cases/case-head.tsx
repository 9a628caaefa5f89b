import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import { Countdown } from '../../../ui/countdown';
import { Failure } from '../../../ui/failure';
import { Notice } from '../../../ui/notice';
import { Pick } from '../../../ui/pick';
import { RefusalNotice } from '../../../ui/refusal-notice';
import ui from '../../../ui/ui.module.css';
import { type Case, caseQuery, setStatus } from './api/cases';
import classes from './cases.module.css';
import type { CaseFacts } from './use-case-facts';
import { useTake } from './use-take';

interface Props {
  file: Case;
  saving: CaseFacts;
  mayWork: boolean;
}

/** Which case it is, how it stands and whose it is. */
export function CaseHead({ file, saving, mayWork }: Props) {
  const { t } = useTranslation();
  const take = useTake();
  const what = [file.about, file.customer, file.channel && t(`caseChannel.${file.channel}`)];

  return (
    <header className={`${ui['panel']} ${classes['head']}`}>
      <div className={classes['headRow']}>
        <h2>{file.ref}</h2>
        <span className="quiet">{what.filter(Boolean).join(' · ')}</span>
        <Countdown dueAt={file.nextDueAt ?? null} />
        {file.tier > 1 && <Badge tone="warn">{t('queue.tier', { tier: file.tier })}</Badge>}
        {file.reopenedCount > 0 && (
          <Badge tone="warn">{t('queue.reopened', { count: file.reopenedCount })}</Badge>
        )}
        <span className={classes['saved']} role="status">
          {saved()}
        </span>
      </div>
      <div className={classes['headRow']}>
        <span>
          {file.assignee ? t('queue.hands', { name: file.assignee.name }) : t('queue.nobody')}
        </span>
        {mayWork && !file.assignee && (
          <Button size="compact-sm" loading={take.isPending} onClick={() => take.mutate(file.ref)}>
            {t('queue.take')}
          </Button>
        )}
        {mayWork ? <Status file={file} /> : <Badge>{t(`caseStatus.${file.status}`)}</Badge>}
      </div>
      {file.personalFactsErased && <Notice>{t('queue.erased')}</Notice>}
      {saving.error && <Failure error={saving.error} onRetry={saving.retry} />}
    </header>
  );

  function saved() {
    if (saving.faults.size > 0) {
      return t('queue.mendFirst');
    }
    return saving.isSaved ? t('queue.saved') : t('queue.saving');
  }
}

function Status({ file }: { file: Case }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAppeal, setAppeal] = useState(false);
  const mayReopen = file.next.includes('REOPENED');
  const becoming = useMutation({
    mutationFn: (status: Case['status']) =>
      setStatus(file.ref, { status, appeal: isAppeal && status === 'REOPENED' }),
    onSuccess: (changed) => queries.setQueryData(caseQuery(file.ref).queryKey, changed),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases', 'queue'] }),
  });

  return (
    <>
      <Pick
        className={classes['status']}
        aria-label={t('queue.status')}
        choices={[file.status, ...file.next].map((status) => ({
          value: status,
          label: t(`caseStatus.${status}`),
        }))}
        value={file.status}
        onPick={(status) => becoming.mutate(status as Case['status'])}
      />
      {mayReopen && (
        <Checkbox
          size="xs"
          label={t('queue.appeal')}
          checked={isAppeal}
          onChange={(event) => setAppeal(event.currentTarget.checked)}
        />
      )}
      {becoming.error && <RefusalNotice error={becoming.error} />}
    </>
  );
}
