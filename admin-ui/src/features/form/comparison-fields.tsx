import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { Faults } from './fields/labelled';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import { takesMany, withAttribute, withOperator } from './model/edits';
import type { Comparison, FactChoice, Operator } from './model/form';
import { emptyValue, shapeOf } from './model/shapes';
import { OperandList } from './operand-list';
import { pathLabel } from './path-label';

interface Props {
  fact: FactChoice | undefined;
  comparison: Comparison;
  name: string;
  place: string;
  onChange: (comparison: Comparison) => void;
}

/** What is compared, how, and with what. */
export function ComparisonFields({ fact, comparison, name, place, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { choices, currency, faultsAt } = useFormHost();
  const { attribute, operator } = comparison;
  const property = fact?.properties.find(({ path }) => path === attribute);
  const shape = property ? shapeOf(property, choices) : { kinds: [], values: [], parameters: [] };
  const faults = faultsAt(`${place}.attribute`);
  const fitting = property?.operators ?? [];
  const operators = fitting.includes(operator) ? fitting : [operator, ...fitting];
  const attributes = fact?.properties.map(({ path }) => path) ?? [];
  const label = attribute ? pathLabel(fact, attribute, say) : name;

  return (
    <div className={classes['comparison']}>
      <div data-place={`${place}.attribute`}>
        <Pick
          aria-label={t('form.whatOf', { what: name })}
          aria-invalid={faults.length > 0 || undefined}
          value={attribute}
          choices={[
            ...(attribute === '' ? [{ value: '', label: t('facts.choose') }] : []),
            ...(attributes.includes(attribute) || attribute === '' ? [] : [attribute]).map(
              (path) => ({ value: path, label: path }),
            ),
            ...attributes.map((path) => ({ value: path, label: pathLabel(fact, path, say) })),
          ]}
          onPick={(path) => {
            const chosen = fact?.properties.find((each) => each.path === path);
            if (chosen) {
              onChange(withAttribute(comparison, chosen, choices, currency));
            }
          }}
        />
        <Faults faults={faults} />
      </div>
      {attribute !== '' && (
        <Pick
          className={classes['operator']}
          aria-label={t('form.howOf', { what: label })}
          value={operator}
          choices={operators.map((each) => {
            const known = choices.operators.find((choice) => choice.name === each);
            return { value: each, label: known ? say(known.label) : each };
          })}
          onPick={(chosen) =>
            onChange(
              withOperator(comparison, chosen as Operator, emptyValue(shape.kinds[0], currency)),
            )
          }
        />
      )}
      {comparison.operands.length > 0 && (
        <OperandList
          name={label}
          place={`${place}.operands`}
          shape={shape}
          isMany={takesMany(operator)}
          operands={comparison.operands}
          onChange={(operands) => onChange({ ...comparison, operands })}
        />
      )}
    </div>
  );
}
