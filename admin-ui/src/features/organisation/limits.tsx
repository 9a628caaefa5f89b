import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { branchesQuery } from '../../api/branches';
import { type Limit, limitsQuery, removeLimit } from '../../api/limits';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { LimitDialog } from './limit-dialog';
import classes from './organisation.module.css';

/** How much goodwill may be given without asking. */
export function LimitsPart() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(limitsQuery);
  const [open, setOpen] = useState<Limit | 'NEW'>();

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <div className={list['bar']}>
        <p className="quiet">{t('limits.hint')}</p>
        <div className={list['acts']}>
          <Button onClick={() => setOpen('NEW')}>{t('limits.make')}</Button>
        </div>
      </div>
      <section className={ui['panel']} aria-label={t('organisation.parts.limits')}>
        {data.length === 0 && <p className={ui['empty']}>{t('limits.none')}</p>}
        {data.length > 0 && <Table limits={data} onChange={setOpen} />}
      </section>
      {open && (
        <LimitDialog limit={open === 'NEW' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface TableProps {
  limits: readonly Limit[];
  onChange: (limit: Limit) => void;
}

function Table({ limits, onChange }: TableProps) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { data: branches } = useQuery(branchesQuery);
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: removeLimit,
    onSettled: () => queries.invalidateQueries({ queryKey: limitsQuery.queryKey }),
  });
  const holder = ({ grade, branch }: Limit) => {
    if (grade) {
      return t(`people.grades.${grade}`);
    }
    return branch
      ? (branches?.find(({ id }) => id === branch)?.name ?? branch)
      : t('limits.everybody');
  };

  return (
    <>
      {removing.error && <RefusalNotice error={removing.error} />}
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('limits.scope')}</th>
            <th scope="col">{t('limits.holds')}</th>
            <th scope="col" className={classes['figure']}>
              {t('limits.amount')}
            </th>
            <th scope="col">{t('limits.approver')}</th>
            <th scope="col">{t('groups.act')}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => {
            const amount = formats.money(limit.amount.amount, limit.amount.currency);
            const name = `${t(`limits.scopes.${limit.scope}`)}, ${holder(limit)}, ${amount}`;
            return (
              <tr key={limit.id}>
                <td>{t(`limits.scopes.${limit.scope}`)}</td>
                <td>{holder(limit)}</td>
                <td className={classes['figure']}>{amount}</td>
                <td>{t('limits.andAbove', { grade: t(`people.grades.${limit.approver}`) })}</td>
                <td>
                  <div className={classes['acts']}>
                    <Button
                      variant="default"
                      size="compact-md"
                      aria-label={t('limits.changeOf', { limit: name })}
                      onClick={() => onChange(limit)}
                    >
                      {t('groups.change')}
                    </Button>
                    <Button
                      variant="default"
                      size="compact-md"
                      aria-label={t('limits.removeOf', { limit: name })}
                      loading={removing.isPending && removing.variables === limit.id}
                      onClick={() => removing.mutate(limit.id)}
                    >
                      {t('freezes.remove')}
                    </Button>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
