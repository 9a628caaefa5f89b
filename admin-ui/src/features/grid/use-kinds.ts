import { useMemo } from 'react';
import type { DecisionGridProps } from './decision-grid';
import { type ColumnKind, type ColumnValue, offered } from './model/columns';
import type { Place } from './model/selection';
import { headings, type Table } from './model/table';

const noKinds: Readonly<Record<string, ColumnKind>> = {};
const noHeadings: readonly string[] = [];

interface Kinds {
  /** Of each column. */
  kinds: readonly (ColumnKind | undefined)[];
  /** Of the active cell. */
  kind: ColumnKind | undefined;
  /** What is offered for the active cell. */
  values: readonly ColumnValue[];
}

/** What the columns hold. */
export function useKinds(
  {
    columns = noKinds,
    headings: offeredHeadings = noHeadings,
  }: Pick<DecisionGridProps, 'columns' | 'headings'>,
  table: Table,
  { row, column }: Place,
): Kinds {
  const kinds = useMemo(() => headings(table).map((each) => columns[each]), [table, columns]);
  const kind = row === 0 ? undefined : kinds[column];
  const values = useMemo(
    () => (row === 0 ? offeredHeadings.map((value) => ({ value })) : kind ? offered(kind) : []),
    [row, kind, offeredHeadings],
  );
  return { kinds, kind, values };
}
