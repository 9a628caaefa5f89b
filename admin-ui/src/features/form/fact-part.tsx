import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { ConstraintRow } from './constraint-row';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import { newComparison } from './model/edits';
import type { Constraint, Fact } from './model/form';
import { useArranging } from './use-arranging';

interface Props {
  part: Fact;
  place: string;
  onChange: (part: Fact) => void;
}

/** A fact, and what is asked of it. */
export function FactPart({ part, place, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { choices, focus, readOnly } = useFormHost();
  const fact = choices.facts.find(({ name }) => name === part.type);
  const label = fact ? say(fact.label) : part.type;
  const list = `${place}.constraints`;
  const set = (constraints: Constraint[]) => onChange({ ...part, constraints });
  const arranging = useArranging(part.constraints, list, set);

  return (
    <>
      <h4 className={classes['partTitle']}>
        {label}
        {part.variable && <code className="quiet">{part.variable}</code>}
      </h4>
      {part.constraints.length === 0 && <p className="quiet">{t('form.thereIs')}</p>}
      <ul className={classes['constraints']}>
        {[...part.constraints.keys()].map((at) => (
          <ConstraintRow
            key={at}
            fact={fact}
            constraint={part.constraints[at] as Constraint}
            at={at}
            place={`${list}[${at}]`}
            arranging={arranging}
            onChange={(constraint) => set(part.constraints.with(at, constraint))}
          />
        ))}
      </ul>
      {!readOnly && fact && fact.properties.length > 0 && (
        <div data-place={`${list}+`}>
          <button
            type="button"
            className={classes['button']}
            onClick={() => {
              set([...part.constraints, newComparison]);
              focus(`${list}[${part.constraints.length}]`);
            }}
          >
            {t('form.addCondition')}
            <span className="visually-hidden">: {label}</span>
          </button>
        </div>
      )}
    </>
  );
}
