import classes from './grid.module.css';
import type { Place, Range } from './model/selection';
import { type Geometry, headHeight, rowHeight } from './use-geometry';

interface Props {
  range: Range;
  active: Place;
  filling: Range | null;
  geometry: Geometry;
  /** Whether it can be dragged to fill. */
  fillable: boolean;
}

/** Draws what is selected over the rows, and the handle that fills. */
export function SelectedRange({ range, active, filling, geometry, fillable }: Props) {
  return (
    <>
      {range.bottom > 0 && (
        <div
          className={classes['range']}
          style={boxOf({ ...range, top: Math.max(1, range.top) }, geometry)}
        >
          {fillable && <i data-fill className={classes['fill']} />}
        </div>
      )}
      {active.row > 0 && (
        <div
          className={classes['active']}
          style={boxOf(
            { top: active.row, bottom: active.row, left: active.column, right: active.column },
            geometry,
          )}
        />
      )}
      {filling && <div className={classes['filling']} style={boxOf(filling, geometry)} />}
    </>
  );
}

/** Where cells lie in what is scrolled. */
export function boxOf({ top, left, bottom, right }: Range, { starts, widths }: Geometry) {
  const start = starts[left] ?? 0;
  return {
    left: start,
    top: top === 0 ? 0 : headHeight + (top - 1) * rowHeight,
    width: (starts[right] ?? 0) + (widths[right] ?? 0) - start,
    height: top === 0 ? headHeight : (bottom - top + 1) * rowHeight,
  };
}
