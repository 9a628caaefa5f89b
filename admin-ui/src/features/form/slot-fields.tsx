import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { ValueField } from './fields/value-field';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import { withValue } from './model/edits';
import type { Value } from './model/form';
import { emptyValue, type Slot } from './model/shapes';

interface Props {
  place: string;
  slots: readonly Slot[];
  values: Value[];
  onChange: (values: Value[]) => void;
}

const anything = { kinds: [], values: [], parameters: [] };

/** The values behind an effect or of a derived fact, each under its label. */
export function SlotFields({ place, slots, values, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { currency } = useFormHost();
  const count = Math.max(slots.length, values.length);

  return [...Array(count).keys()].map((at) => {
    const slot = slots[at];
    const label = slot ? slot.labels.map(say).join(' / ') : t('form.valueN', { n: at + 1 });
    const value = values[at] ?? emptyValue(slot?.shape.kinds[0], currency);
    const mayLack = slot?.required === false;
    return (
      <div key={slot?.name ?? at} className={classes['labelled']}>
        <span>{mayLack ? t('form.ifAny', { what: label }) : label}</span>
        <ValueField
          name={label}
          place={`${place}[${at}]`}
          shape={slot?.shape ?? anything}
          value={value}
          onChange={(next) => {
            const isUsual = next.kind === value.kind || next.kind === slot?.shape.kinds[0];
            const isLeftOut = mayLack && next.value === '' && isUsual;
            onChange(withValue(values, at, isLeftOut ? undefined : next));
          }}
        />
      </div>
    );
  });
}
