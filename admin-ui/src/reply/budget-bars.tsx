import { useQuery } from '@tanstack/react-query';
import { type Budget, budgetsQuery } from '../api/replies';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import classes from './reply.module.css';

interface Props {
  decision: string;
  /** Only those in that currency. */
  currency?: string | undefined;
}

/** What is left of each budget, as a bar and in figures. */
export function BudgetBars({ decision, currency }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(budgetsQuery(decision));
  const shown = (data ?? []).filter(({ limit }) => !currency || limit.currency === currency);

  if (shown.length === 0) {
    return null;
  }
  return (
    <ul className={classes['budgets']} aria-label={t('replies.left')}>
      {shown.map((budget) => (
        <Bar key={`${budget.scope} ${budget.limit.currency}`} budget={budget} />
      ))}
    </ul>
  );
}

function Bar({ budget: { scope, limit, left } }: { budget: Budget }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const share = Number(limit.amount) > 0 ? Number(left.amount) / Number(limit.amount) : 0;

  return (
    <li>
      <span>{t(`replies.budgets.${scope}`)}</span>
      <meter min={0} max={1} low={0.2} value={share} aria-hidden />
      <span className={classes['figures']}>
        {t('replies.leftOf', {
          left: formats.money(left.amount, left.currency),
          limit: formats.money(limit.amount, limit.currency),
        })}
      </span>
    </li>
  );
}
