import type { ComponentProps, MouseEvent } from 'react';
import { useTranslation } from '../../language/use-translation';
import { CellInput } from './cell-input';
import classes from './grid.module.css';
import { GridBody } from './grid-body';
import { type Place, rangeOf, type Selection } from './model/selection';
import { type Table, textAt } from './model/table';
import { boxOf, SelectedRange } from './selected-range';
import type { useDrag } from './use-drag';

interface Props
  extends Omit<ComponentProps<typeof GridBody>, 'range' | 'active'>,
    Pick<ComponentProps<typeof CellInput>, 'input' | 'values' | 'onKeyDown' | 'clipboard'> {
  selection: Selection;
  drag: ReturnType<typeof useDrag>;
  onContextMenu: (event: MouseEvent) => void;
}

/** The cells, what is selected of them, and the field over the active one. */
export function GridScroller(props: Props) {
  const { id, name, table, selection, geometry, marks, readOnly, input, drag } = props;
  const { focus } = selection;
  const { t } = useTranslation();
  const range = rangeOf(selection);
  const active = { top: focus.row, bottom: focus.row, left: focus.column, right: focus.column };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside has the keys
    <div
      ref={geometry.scroller}
      className={classes['scroller']}
      data-editing={input.mode !== 'ready' || undefined}
      onPointerDown={drag.onPointerDown}
      onDoubleClick={() => !readOnly && input.edit(textAt(table, focus.row, focus.column))}
      onContextMenu={props.onContextMenu}
    >
      <GridBody
        id={id}
        name={name}
        table={table}
        range={range}
        active={focus}
        geometry={geometry}
        kinds={props.kinds}
        marks={marks}
        readOnly={readOnly}
        quietRepeats={props.quietRepeats}
      />
      <SelectedRange
        range={range}
        active={focus}
        filling={drag.filling}
        geometry={geometry}
        fillable={!readOnly}
      />
      <div className={classes['floor']} style={{ width: geometry.width, height: geometry.height }}>
        <CellInput
          input={input}
          box={boxOf(active, geometry)}
          isHead={focus.row === 0}
          grid={id}
          cell={cellId(id, table, focus)}
          name={t('grid.cellName', {
            heading: textAt(table, 0, focus.column),
            n: table.head + focus.row + 1,
          })}
          isFaulty={marks.reasonsOf(focus).length > 0}
          readOnly={readOnly}
          values={props.values}
          onKeyDown={props.onKeyDown}
          clipboard={props.clipboard}
        />
      </div>
    </div>
  );
}

function cellId(grid: string, { sheet, head }: Table, place: Place) {
  const line = sheet.lines[head + place.row];
  return line && `${grid}-${line.id}-${line.silent ? 'note' : place.column}`;
}
