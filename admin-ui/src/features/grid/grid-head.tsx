import { useTranslation } from '../../language/use-translation';
import classes from './grid.module.css';
import type { RowChange } from './model/changes';
import type { ColumnKind } from './model/columns';
import { type Line, textOf } from './model/csv';
import { type Fault, reasonsAt } from './model/findings';
import { headHeight } from './use-geometry';

interface Props {
  line: Line;
  grid: string;
  gutter: number;
  columns: readonly { index: number; start: number; size: number }[];
  kinds: readonly (ColumnKind | undefined)[];
  faults: readonly Fault[] | undefined;
  change: RowChange | undefined;
  from: number;
  to: number;
  active: number;
}

/** The headings; they stay when the rows go by. */
export function GridHead({
  line,
  grid,
  gutter,
  columns,
  kinds,
  faults,
  change,
  from,
  to,
  active,
}: Props) {
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={1} className={classes['head']} style={{ height: headHeight }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={classes['corner']}
        style={{ width: gutter }}
      >
        {t('grid.line')}
      </div>
      {columns.map(({ index, start, size }) => {
        const reasons = reasonsAt(faults, index, line.cells[index]);
        const heading = textOf(line.cells[index]);
        const label = kinds[index]?.label;
        return (
          <div
            key={index}
            id={`${grid}-${line.id}-${index}`}
            role="columnheader"
            aria-colindex={index + 2}
            aria-selected={index >= from && index <= to}
            aria-invalid={reasons.length > 0 || undefined}
            aria-describedby={reasons.length > 0 && index === active ? `${grid}-reason` : undefined}
            className={classes['heading']}
            data-active={index === active || undefined}
            data-changed={(change !== 'new' && change?.has(index)) || undefined}
            title={[heading, ...reasons].join('\n')}
            style={{ left: start, width: size }}
          >
            {label && <span>{label}</span>}
            <code>{heading}</code>
            <i data-resize={index} className={classes['resize']} />
          </div>
        );
      })}
    </div>
  );
}
