import { ChoiceInput, ManyChoicesInput } from './choice-input';
import type { InputProps } from './input-props';
import { MoneyInput } from './money-input';
import { TypedInput } from './typed-input';
import { TypedListInput } from './typed-list-input';
import { YesNoInput } from './yes-no-input';

/** The input that fits the type of an attribute. */
export function FieldInput(props: InputProps) {
  const { type, list } = props.attribute;
  if (list) {
    return type === 'enumeration' ? <ManyChoicesInput {...props} /> : <TypedListInput {...props} />;
  }
  switch (type) {
    case 'boolean':
      return <YesNoInput {...props} />;
    case 'enumeration':
      return <ChoiceInput {...props} />;
    case 'money':
      return <MoneyInput {...props} />;
    default:
      return <TypedInput {...props} />;
  }
}
