import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { ComparisonFields } from './comparison-fields';
import { Faults } from './fields/labelled';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import type { Constraint, FactChoice } from './model/form';
import { PartMenu } from './part-menu';
import { pathLabel } from './path-label';
import type { Arranging } from './use-arranging';
import { WrittenPart } from './written-part';

interface Props {
  fact: FactChoice | undefined;
  constraint: Constraint;
  at: number;
  place: string;
  arranging: Arranging;
  onChange: (constraint: Constraint) => void;
}

/** One condition on a fact. */
export function ConstraintRow({ fact, constraint, at, place, arranging, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { faultsAt } = useFormHost();
  const name = t('form.conditionN', { n: at + 1 });

  return (
    <li
      className={classes['constraint']}
      data-place={place}
      aria-label={name}
      onKeyDown={arranging.keysAt(at)}
    >
      <span className={classes['and']}>{at > 0 && t('form.and')}</span>
      <div className={classes['grow']}>
        {constraint.kind === 'comparison' && (
          <ComparisonFields
            fact={fact}
            comparison={constraint}
            name={name}
            place={place}
            onChange={onChange}
          />
        )}
        {constraint.kind === 'binding' && (
          <p className={classes['binding']}>
            {t('form.called', { what: pathLabel(fact, constraint.attribute, say) })}{' '}
            <code>{constraint.variable}</code>
          </p>
        )}
        {constraint.kind === 'written' && <WrittenPart part={constraint} />}
        <Faults faults={faultsAt(place)} />
      </div>
      <PartMenu name={name} at={at} arranging={arranging} />
    </li>
  );
}
