import classes from './grid.module.css';
import type { ColumnValue } from './model/columns';

interface Props {
  id: string;
  name: string;
  values: readonly ColumnValue[];
  marked: number;
  onChoose: (value: ColumnValue) => void;
}

/** What may stand in the cell; the field above keeps the focus. */
export function CellChoices({ id, name, values, marked, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label={name} className={classes['choices']}>
      {values.map((each, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        <div
          key={each.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          ref={(option) => {
            if (index === marked) {
              option?.scrollIntoView({ block: 'nearest' });
            }
          }}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(each)}
        >
          <span>{each.value}</span>
          {each.label && <span className="quiet">{each.label}</span>}
        </div>
      ))}
    </div>
  );
}
