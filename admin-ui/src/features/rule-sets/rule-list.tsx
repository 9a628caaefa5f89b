import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './rule-sets.module.css';

interface Props {
  rules: readonly Schemas['RuleSummary'][];
}

/** Rules by their names, each with the passage it implements. */
export function RuleList({ rules }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <ol className={classes['rules']}>
      {rules.map((rule) => (
        <li key={rule.name}>
          <h3>{say(rule.title)}</h3>
          <p className="quiet">{rule.clause ? say(rule.clause) : t('ruleSets.noClause')}</p>
        </li>
      ))}
    </ol>
  );
}
