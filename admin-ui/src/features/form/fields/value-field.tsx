import { useId } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Pick } from '../../../ui/pick';
import classes from '../form.module.css';
import { useFormHost } from '../form-host';
import type { Value, ValueKind } from '../model/form';
import { emptyValue, kindsIn, type Shape } from '../model/shapes';
import { Faults } from './labelled';
import { Literal } from './literal';

interface Props {
  /** What it is called. */
  name: string;
  place: string;
  shape: Shape;
  value: Value;
  onChange: (value: Value) => void;
}

/** One value, and whether it is written here, taken from a parameter, or computed. */
export function ValueField({ name, place, shape, value, onChange }: Props) {
  const { t } = useTranslation();
  const { currency, faultsAt } = useFormHost();
  const id = useId();
  const faults = faultsAt(place);
  const kinds = kindsIn(shape, value.kind);

  return (
    <div className={classes['value']} data-place={place}>
      <div className={classes['valueRow']}>
        <Literal
          names={{
            'aria-label': name,
            'aria-describedby': id,
            'aria-invalid': faults.length > 0 || undefined,
          }}
          shape={shape}
          value={value}
          onChange={onChange}
        />
        {kinds.length > 1 && (
          <Pick
            className={classes['kind']}
            aria-label={t('form.kindOf', { what: name })}
            value={value.kind}
            choices={kinds.map((kind) => ({ value: kind, label: t(`form.kinds.${kind}`) }))}
            onPick={(kind) => onChange(emptyValue(kind as ValueKind, currency))}
          />
        )}
      </div>
      <Faults id={id} faults={faults} />
    </div>
  );
}
