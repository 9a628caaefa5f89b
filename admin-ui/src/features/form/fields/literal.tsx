import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Pick } from '../../../ui/pick';
import classes from '../form.module.css';
import type { Choice, Value } from '../model/form';
import type { Shape } from '../model/shapes';
import { Amount } from './amount';
import { Line } from './line';
import { Typed } from './typed';

/** How a value is named to those who do not see it. */
export interface ValueNames {
  'aria-label': string;
  'aria-describedby': string;
  'aria-invalid': true | undefined;
}

export interface LiteralProps {
  names: ValueNames;
  shape: Shape;
  value: Value;
  onChange: (value: Value) => void;
}

/** The field that fits the kind of a value. */
export function Literal(props: LiteralProps) {
  const { names, shape, value, onChange } = props;
  const { t } = useTranslation();
  const set = (text: string) => onChange({ ...value, value: text });

  switch (value.kind) {
    case 'CHOICE':
      return <Listed {...props} choices={shape.values} />;
    case 'PARAMETER':
    case 'ASPIRATION':
      return <Listed {...props} choices={shape.parameters} />;
    case 'BOOLEAN':
      return (
        <Pick
          {...names}
          value={value.value}
          choices={[
            ...(value.value === '' ? [{ value: '', label: t('facts.choose') }] : []),
            { value: 'true', label: t('facts.yes') },
            { value: 'false', label: t('facts.no') },
          ]}
          onPick={set}
        />
      );
    case 'TEXT':
      return shape.values.length > 0 ? (
        <Listed {...props} choices={shape.values} />
      ) : (
        <Line {...names} value={value.value} onCommit={set} />
      );
    case 'MONEY':
      return <Amount {...props} />;
    case 'EXPRESSION':
      return (
        <Line
          {...names}
          className={classes['code']}
          spellCheck={false}
          value={value.value}
          onCommit={set}
        />
      );
    case 'NUMBER':
    case 'PERCENT':
    case 'DATE':
    case 'INSTANT':
    case 'DURATION':
      return <Typed key={value.kind} {...props} />;
  }
}

function Listed({
  names,
  value,
  onChange,
  choices,
}: LiteralProps & { choices: readonly Choice[] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const isKnown = choices.some(({ name }) => name === value.value);

  return (
    <Pick
      {...names}
      value={value.value}
      choices={[
        ...(isKnown ? [] : [{ value: value.value, label: value.value || t('facts.choose') }]),
        ...choices.map(({ name, label }) => ({ value: name, label: say(label) })),
      ]}
      onPick={(name) => onChange({ ...value, value: name })}
    />
  );
}
