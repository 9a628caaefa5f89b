import { memo } from 'react';
import classes from './grid.module.css';
import type { RowChange } from './model/changes';
import { type ColumnKind, labelOf, misfitOf } from './model/columns';
import { type Line, textOf } from './model/csv';
import { type Fault, reasonsAt } from './model/findings';
import { RowHead } from './row-head';
import { headHeight, rowHeight } from './use-geometry';

interface Props {
  line: Line;
  /** The row above, where what is the same again is to be quiet. */
  above: Line | undefined;
  /** Of the line in the text, from 1. */
  number: number;
  row: number;
  grid: string;
  gutter: number;
  columns: readonly { index: number; start: number; size: number }[];
  count: number;
  kinds: readonly (ColumnKind | undefined)[];
  faults: readonly Fault[] | undefined;
  change: RowChange | undefined;
  held: boolean;
  hits: number | undefined;
  /** Of the row with the most hits. */
  mostHits: number;
  /** The selected columns, if any. */
  from: number;
  to: number;
  active: number;
}

/** A row as far as its columns are near enough to be drawn. */
export const GridRow = memo(function GridRow(props: Props) {
  const { line, above, row, grid, columns, kinds, faults, change, from, to, active } = props;
  const drawn = line.silent ? columns.slice(0, 1) : columns;
  const isSelected = (column: number) => column >= from && column <= to;

  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={classes['row']}
      data-held={props.held || undefined}
      style={{ top: headHeight + (row - 1) * rowHeight, height: rowHeight }}
    >
      <RowHead {...props} isNew={change === 'new'} />
      {drawn.map(({ index, start, size }) => {
        const column = line.silent ? 0 : index;
        const written = line.cells[column];
        const text = line.silent ? line.written : textOf(written);
        const label = line.silent ? undefined : labelOf(kinds[column], text);
        const reasons = reasonsAt(faults, column, written);
        const isFaulty =
          reasons.length > 0 || (!line.silent && misfitOf(kinds[column], text) !== null);
        return (
          <div
            key={column}
            id={`${grid}-${line.id}-${line.silent ? 'note' : column}`}
            role="gridcell"
            aria-colindex={column + 2}
            aria-colspan={line.silent ? props.count : undefined}
            aria-selected={line.silent ? from >= 0 : isSelected(column)}
            aria-invalid={isFaulty || undefined}
            aria-describedby={isFaulty && column === active ? `${grid}-reason` : undefined}
            className={line.silent ? classes['note'] : classes['cell']}
            data-open={text === '-' || undefined}
            data-repeated={
              (above && text !== '' && textOf(above.cells[column]) === text) || undefined
            }
            data-changed={(change !== 'new' && change?.has(column)) || undefined}
            title={reasons.join('\n') || label}
            style={line.silent ? { left: props.gutter } : { left: start, width: size }}
          >
            {text}
            {label && <span className="quiet"> {label}</span>}
          </div>
        );
      })}
    </div>
  );
});
