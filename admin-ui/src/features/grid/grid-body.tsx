import classes from './grid.module.css';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import type { ColumnKind } from './model/columns';
import type { Place, Range } from './model/selection';
import { lineAt, type Table } from './model/table';
import type { Geometry } from './use-geometry';
import type { Marks } from './use-marks';
import { useNear } from './use-near';

interface Props {
  id: string;
  name: string;
  table: Table;
  range: Range;
  active: Place;
  geometry: Geometry;
  kinds: readonly (ColumnKind | undefined)[];
  marks: Marks;
  readOnly: boolean;
  /** Whether what is the same as in the row above is quiet. */
  quietRepeats: boolean;
}

/** The cells that are near enough to be drawn. */
export function GridBody(props: Props) {
  const { id, name, table, range, active, geometry, kinds, marks, readOnly, quietRepeats } = props;
  const { gutter, width, height } = geometry;
  const { rows, columns } = useNear(table, geometry);
  const { lines } = table.sheet;
  const head = lineAt(table, 0);
  const selected = (row: number) => ({
    from: row >= range.top && row <= range.bottom ? range.left : -1,
    to: row >= range.top && row <= range.bottom ? range.right : -1,
    active: row === active.row ? active.column : -1,
  });

  return (
    <div
      id={id}
      role="grid"
      aria-label={name}
      aria-rowcount={table.rows}
      aria-colcount={table.columns + 1}
      aria-multiselectable
      aria-readonly={readOnly}
      className={classes['cells']}
      style={{ width, height }}
    >
      <GridHead
        line={head}
        grid={id}
        gutter={gutter}
        columns={columns}
        kinds={kinds}
        faults={marks.faults.get(head.id)}
        change={marks.changes.get(head.id)}
        {...selected(0)}
      />
      {rows.map(({ index }) => {
        const row = index + 1;
        const line = lines[table.head + row];
        return (
          line && (
            <GridRow
              key={line.id}
              line={line}
              above={quietRepeats && row > 1 ? lines[table.head + row - 1] : undefined}
              number={table.head + row + 1}
              row={row}
              grid={id}
              gutter={gutter}
              columns={columns}
              count={table.columns}
              kinds={kinds}
              faults={marks.faults.get(line.id)}
              change={marks.changes.get(line.id)}
              held={marks.held.has(line.id)}
              hits={marks.hits.get(line.id)}
              mostHits={marks.mostHits}
              {...selected(row)}
            />
          )
        );
      })}
    </div>
  );
}
