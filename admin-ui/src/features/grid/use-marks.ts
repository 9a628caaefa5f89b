import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { DecisionGridProps } from './decision-grid';
import { changesSince, type RowChange } from './model/changes';
import { type ColumnKind, misfitOf } from './model/columns';
import {
  type Faults,
  type Finding,
  type Fix,
  faultsOf,
  fixesAt,
  reasonsAt,
} from './model/findings';
import type { Place } from './model/selection';
import { type Table, textAt } from './model/table';
import { useBound } from './use-bound';

export interface Marks {
  faults: Faults;
  changes: ReadonlyMap<number, RowChange>;
  held: ReadonlySet<number>;
  hits: ReadonlyMap<number, number>;
  mostHits: number;
  /** What is wrong with a cell. */
  reasonsOf: (place: Place) => string[];
  /** What mends it. */
  fixesOf: (place: Place) => Fix[];
  /** What stood in a changed cell. */
  beforeOf: (place: Place) => string | undefined;
}

const noFindings: readonly Finding[] = [];
const noLines: readonly number[] = [];
const noHits: ReadonlyMap<number, number> = new Map();
const noChanges: ReadonlyMap<number, RowChange> = new Map();

/** What is shown on rows and cells beside their texts. */
export function useMarks(
  props: Omit<DecisionGridProps, 'base'> & { base: Table | null },
  table: Table,
  kinds: readonly (ColumnKind | undefined)[],
): Marks {
  const { t } = useTranslation();
  const { base } = props;
  const { lines } = table.sheet;
  const idOf = (line: number) => lines[line - 1]?.id ?? 0;
  const faults = useBound(props.findings ?? noFindings, (findings) =>
    faultsOf(table.sheet, findings),
  );
  const held = useBound(props.matched ?? noLines, (matched) => new Set(matched.map(idOf)));
  const hits = useBound(
    props.hits ?? noHits,
    (counts) => new Map([...counts].map(([line, count]) => [idOf(line), count])),
  );
  const settled = useDeferredValue(table);
  const changes = useMemo(() => (base ? changesSince(base, settled) : noChanges), [base, settled]);
  const mostHits = useMemo(() => [...hits.values()].reduce((a, b) => Math.max(a, b), 0), [hits]);

  return {
    faults,
    changes,
    held,
    hits,
    mostHits,
    reasonsOf: ({ row, column }) => {
      const line = lines[table.head + row];
      const at = line?.silent ? 0 : column;
      const misfit =
        row > 0 && line && !line.silent ? misfitOf(kinds[at], textAt(table, row, at)) : null;
      const told = line ? reasonsAt(faults.get(line.id), at, line.cells[at]) : [];
      return misfit && told.length === 0 ? [t(`grid.misfit.${misfit}`)] : told;
    },
    fixesOf: ({ row, column }) => {
      const line = lines[table.head + row];
      const at = line?.silent ? 0 : column;
      return line ? fixesAt(faults.get(line.id), at, line.cells[at]) : [];
    },
    beforeOf: ({ row, column }) => {
      const change = changes.get(lines[table.head + row]?.id ?? 0);
      return change === 'new' ? undefined : change?.get(column);
    },
  };
}
