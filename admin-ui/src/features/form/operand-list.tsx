import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import { Faults } from './fields/labelled';
import { ValueField } from './fields/value-field';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import type { Value } from './model/form';
import { emptyValue, type Shape } from './model/shapes';

interface Props {
  name: string;
  place: string;
  shape: Shape;
  isMany: boolean;
  operands: Value[];
  onChange: (operands: Value[]) => void;
}

/** What something is compared with: one value, or any of several. */
export function OperandList(props: Props) {
  const { name, place, shape, isMany, operands, onChange } = props;
  const isListed = shape.values.length > 0 && operands.every(({ kind }) => kind === 'TEXT');

  if (isMany && isListed) {
    return <Ticks {...props} />;
  }
  return (
    <div className={classes['operands']}>
      {[...operands.keys()].map((at) => (
        <div key={at} className={classes['operand']}>
          <ValueField
            name={isMany ? `${name} ${at + 1}` : name}
            place={`${place}[${at}]`}
            shape={shape}
            value={operands[at] as Value}
            onChange={(value) => onChange(operands.with(at, value))}
          />
          {isMany && operands.length > 1 && <Remove {...props} at={at} />}
        </div>
      ))}
      {isMany && <AddOne {...props} />}
    </div>
  );
}

/** All of a list, those that count ticked. */
function Ticks({ name, place, shape, operands, onChange }: Props) {
  const { say } = useLanguage();
  const { faultsAt } = useFormHost();
  const faults = faultsAt(`${place}[0]`);

  const tick = (value: string, isTicked: boolean) => {
    const kept = operands.filter((each) => each.value !== value && each.value !== '');
    const next: Value[] = isTicked ? [...kept, { kind: 'TEXT', value }] : kept;
    onChange(next.length > 0 ? next : [{ kind: 'TEXT', value: '' }]);
  };

  return (
    <fieldset className={classes['ticks']} data-place={`${place}[0]`}>
      <legend className="visually-hidden">{name}</legend>
      {shape.values.map((each) => (
        <label key={each.name}>
          <input
            type="checkbox"
            checked={operands.some(({ value }) => value === each.name)}
            onChange={(event) => tick(each.name, event.currentTarget.checked)}
          />
          {say(each.label)}
        </label>
      ))}
      <Faults faults={faults} />
    </fieldset>
  );
}

function Remove({ name, operands, onChange, at }: Props & { at: number }) {
  const { t } = useTranslation();
  const { readOnly } = useFormHost();

  return (
    <button
      type="button"
      className={ui['icon']}
      hidden={readOnly}
      aria-label={t('facts.remove', { what: `${name} ${at + 1}` })}
      onClick={() => onChange(operands.toSpliced(at, 1))}
    >
      <IconX size={14} aria-hidden />
    </button>
  );
}

function AddOne({ name, place, shape, operands, onChange }: Props) {
  const { t } = useTranslation();
  const { currency, focus, readOnly } = useFormHost();

  return (
    <button
      type="button"
      className={classes['button']}
      hidden={readOnly}
      onClick={() => {
        onChange([...operands, emptyValue(shape.kinds[0], currency)]);
        focus(`${place}[${operands.length}]`);
      }}
    >
      {t('facts.add')}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}
