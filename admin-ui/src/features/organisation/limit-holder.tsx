import { useQuery } from '@tanstack/react-query';
import { branchesQuery } from '../../api/branches';
import type { BudgetScope, Limit } from '../../api/limits';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';

/** What a limit holds for. */
export interface Holder {
  scope: BudgetScope;
  grade?: NonNullable<Limit['grade']>;
  branch?: string;
}

interface Props {
  holder: Holder;
  onChange: (holder: Holder) => void;
}

const scopes = ['CASE', 'AGENT_DAY', 'CUSTOMER_YEAR', 'BRANCH_MONTH'] as const;
const grades = ['FRONTLINE', 'SENIOR', 'SUPERVISOR', 'MANAGER', 'SPECIALIST'] as const;

/** Chooses what a limit holds for: its kind, and the grade or branch where the kind has them. */
export function LimitHolder({ holder: { scope, grade, branch }, onChange }: Props) {
  const { t } = useTranslation();
  const { data: branches } = useQuery(branchesQuery);
  const everybody = { value: '', label: `${t('limits.holds')}: ${t('limits.everybody')}` };

  return (
    <>
      <Pick
        data-autofocus
        aria-label={t('limits.scope')}
        choices={scopes.map((each) => ({ value: each, label: t(`limits.scopes.${each}`) }))}
        value={scope}
        onPick={(picked) => onChange({ scope: scopes.find((each) => each === picked) ?? scope })}
      />
      <p className="quiet">{t(`limits.scopeHints.${scope}`)}</p>
      {(scope === 'CASE' || scope === 'AGENT_DAY') && (
        <Pick
          aria-label={t('limits.holds')}
          choices={[
            everybody,
            ...grades.map((each) => ({ value: each, label: t(`people.grades.${each}`) })),
          ]}
          value={grade ?? ''}
          onPick={(picked) => {
            const chosen = grades.find((each) => each === picked);
            onChange(chosen ? { scope, grade: chosen } : { scope });
          }}
        />
      )}
      {scope === 'BRANCH_MONTH' && (
        <Pick
          aria-label={t('limits.holds')}
          choices={[
            everybody,
            ...(branches ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={branch ?? ''}
          onPick={(picked) => onChange(picked ? { scope, branch: picked } : { scope })}
        />
      )}
    </>
  );
}
