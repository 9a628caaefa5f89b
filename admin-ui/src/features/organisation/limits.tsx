import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { branchesQuery } from '../../api/branches';
import { type Limit, limitsQuery, removeLimit } from '../../api/limits';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import { LimitDialog } from './limit-dialog';
import { ListedPart } from './listed-part';
import classes from './organisation.module.css';
import { RowActs } from './row-acts';

/** How much goodwill may be given without asking. */
export function LimitsPart() {
  const { t } = useTranslation();
  const found = useQuery(limitsQuery);

  return (
    <ListedPart
      part="limits"
      hint={t('limits.hint')}
      found={found}
      table={(items, onChange) => <Table limits={items} onChange={onChange} />}
      dialog={(item, onClose) => <LimitDialog limit={item} onClose={onClose} />}
    />
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
                  <RowActs
                    change={t('limits.changeOf', { limit: name })}
                    remove={t('limits.removeOf', { limit: name })}
                    isRemoving={removing.isPending && removing.variables === limit.id}
                    onChange={() => onChange(limit)}
                    onRemove={() => removing.mutate(limit.id)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
