import { type ClipboardEventHandler, type KeyboardEvent, useId, useState } from 'react';
import { CellChoices } from './cell-choices';
import classes from './grid.module.css';
import { type ColumnValue, completed, completions } from './model/columns';
import type { CellField } from './use-cell-input';

interface Props {
  input: CellField;
  /** Where it lies; over the headings it stays where they stay. */
  box: { left: number; top: number; width: number; height: number };
  isHead: boolean;
  grid: string;
  /** The cell it lies over, unless that is not drawn. */
  cell: string | undefined;
  name: string;
  isFaulty: boolean;
  readOnly: boolean;
  values: readonly ColumnValue[];
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  clipboard: Record<'onCopy' | 'onCut' | 'onPaste', ClipboardEventHandler>;
}

/** Of a cell, as the engine reads it. */
const mostCharacters = 500;

/** The field over the active cell: nothing is seen of it until somebody types. */
export function CellInput(props: Props) {
  const { input, box, isHead, values, readOnly } = props;
  const list = useId();
  const [draft, setDraft] = useState('');
  const [marked, setMarked] = useState(-1);
  const isOpen = input.mode !== 'ready';
  const shown = isOpen ? completions(values, draft, isHead) : [];
  const chosen = shown[marked];

  const size = { width: box.width, height: box.height };

  const choose = (value: ColumnValue | undefined) => {
    if (value && input.field.current) {
      input.field.current.value = isHead
        ? value.value
        : completed(input.field.current.value, value.value);
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && shown.length > 0 && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      setMarked((marked + by + shown.length + 1) % (shown.length + 1));
      return;
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.nativeEvent.isComposing) {
      choose(chosen);
    }
    props.onKeyDown(event);
  };

  return (
    <div
      className={classes['field']}
      data-head={isHead || undefined}
      style={isHead ? { ...size, marginLeft: box.left } : { ...size, left: box.left, top: box.top }}
    >
      <input
        ref={input.field}
        type="text"
        className={classes['input']}
        data-mode={input.mode}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={mostCharacters}
        readOnly={readOnly}
        aria-label={props.name}
        {...(isOpen && values.length > 0
          ? {
              role: 'combobox',
              'aria-autocomplete': 'list',
              'aria-expanded': shown.length > 0,
              'aria-controls': list,
              'aria-activedescendant': chosen ? `${list}-${marked}` : undefined,
            }
          : {
              'aria-controls': props.grid,
              'aria-activedescendant': isOpen ? undefined : props.cell,
            })}
        aria-invalid={props.isFaulty || undefined}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          input.typed();
          setDraft(event.currentTarget.value);
          setMarked(-1);
        }}
        onFocus={(event) => setDraft(event.currentTarget.value)}
        onCompositionStart={() => !readOnly && input.typed()}
        onBlur={() => input.commit()}
        {...props.clipboard}
      />
      {shown.length > 0 && (
        <CellChoices
          id={list}
          name={props.name}
          values={shown}
          marked={marked}
          onChoose={(value) => {
            choose(value);
            input.commit();
          }}
        />
      )}
    </div>
  );
}
