import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeLimit, type Limit, limitsQuery, makeLimit } from '../../api/limits';
import { numberTyped } from '../../facts/numbers';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { RefusalNotice } from '../../ui/refusal-notice';
import { type Holder, LimitHolder } from './limit-holder';
import classes from './organisation.module.css';

interface Props {
  /** Without one a new one is made. */
  limit: Limit | undefined;
  onClose: () => void;
}

const approvers = ['SENIOR', 'SUPERVISOR', 'MANAGER'] as const;

/** Makes a limit, or changes its amount and who may go beyond it. */
export function LimitDialog({ limit, onClose }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const [holder, setHolder] = useState<Holder>({ scope: 'CASE' });
  const [typed, setTyped] = useState(limit ? formats.number(limit.amount.amount) : '');
  const [currency, setCurrency] = useState(limit?.amount.currency ?? 'VND');
  const [approver, setApprover] = useState<Limit['approver']>(limit?.approver ?? 'SUPERVISOR');
  const figure = numberTyped(typed, formats);
  const saving = useMutation({
    mutationFn: () => {
      const amount = { amount: figure ?? '', currency };
      return limit
        ? changeLimit(limit.id, { amount, approver, version: limit.version })
        : makeLimit({ ...holder, amount, approver });
    },
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: limitsQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        limit
          ? t('limits.changeOf', { limit: t(`limits.scopes.${limit.scope}`) })
          : t('limits.make')
      }
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        {!limit && <LimitHolder holder={holder} onChange={setHolder} />}
        <div className={classes['pair']}>
          <TextInput
            data-autofocus={limit ? true : undefined}
            label={t('limits.amount')}
            inputMode="decimal"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <TextInput
            label={t('limits.currency')}
            maxLength={3}
            disabled={limit !== undefined}
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
          />
        </div>
        <Pick
          aria-label={t('limits.approver')}
          choices={approvers.map((each) => ({
            value: each,
            label: `${t('limits.approver')}: ${t('limits.andAbove', { grade: t(`people.grades.${each}`) })}`,
          }))}
          value={approver}
          onPick={(picked) => setApprover(approvers.find((each) => each === picked) ?? approver)}
        />
        <p className="quiet">{t('limits.effect')}</p>
        {saving.error && <RefusalNotice error={saving.error} />}
        <div>
          <Button
            type="submit"
            loading={saving.isPending}
            disabled={figure === undefined || !/^[A-Z]{3}$/.test(currency)}
          >
            {t('people.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
