import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Canary, canariesQuery, changeCanary, startCanary } from '../../api/canaries';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import { ConditionFields } from './condition-fields';
import { useInFreeze } from './in-freeze-field';
import { conditionsOf, noConditions, shareOf } from './model/share';
import classes from './releases.module.css';

interface Props {
  ruleSet: string;
  release: number;
  /** The one whose share is to be another; left out: one is to be started. */
  canary?: Canary;
  onClose: () => void;
}

const longest = 2000;
const firstShare = '5';

/** Has a release decide for a share of customers, or for another one, for a reason. */
export function CanaryForm({ ruleSet, release, canary, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(canary ? String(canary.share) : firstShare);
  const [stated, setStated] = useState(noConditions);
  const [reason, setReason] = useState('');
  const inFreeze = useInFreeze();
  const share = shareOf(typed);
  const conditions = conditionsOf(stated);
  const acting = useMutation({
    mutationFn: () => {
      const body = { share: share ?? 0, reason: reason.trim() };
      return canary
        ? changeCanary(ruleSet, canary.id, body)
        : startCanary(ruleSet, {
            ...body,
            ...inFreeze.said,
            release,
            conditions: conditions ?? [],
          });
    },
    onSuccess: () => {
      toast('canaries.takesEffect', { tone: 'good' });
      onClose();
    },
    onError: inFreeze.notice,
    onSettled: () => queries.invalidateQueries({ queryKey: canariesQuery(ruleSet).queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    acting.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(canary ? 'canaries.changeOf' : 'canaries.startOf', { n: release })}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <p className="quiet">{t(canary ? 'canaries.changeHint' : 'canaries.hint')}</p>
        <TextInput
          data-autofocus
          inputMode="decimal"
          label={t('canaries.share')}
          description={t('canaries.shareHint')}
          error={typed.trim() !== '' && share === undefined && t('canaries.noShare')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {!canary && <ConditionFields stated={stated} onState={setStated} />}
        <TextInput
          label={t('releases.reason')}
          maxLength={longest}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {acting.error && <RefusalNotice error={acting.error} />}
        {inFreeze.field}
        <div className={classes['buttons']}>
          <Button
            type="submit"
            loading={acting.isPending}
            disabled={!reason.trim() || share === undefined || conditions === undefined}
          >
            {t(canary ? 'canaries.change' : 'canaries.start')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
