import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect } from 'react';
import type { Table } from './model/table';
import { type Geometry, headHeight, rowHeight } from './use-geometry';

/** The rows and columns that are near enough to be drawn. */
export function useNear(table: Table, { scroller, widths, gutter }: Geometry) {
  const rows = useVirtualizer({
    count: table.rows - 1,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: headHeight,
    overscan: 4,
    useFlushSync: false,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: table.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => widths[index] ?? 0,
    paddingStart: gutter,
    overscan: 1,
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the widths are others
  useLayoutEffect(() => columns.measure(), [columns, widths, gutter]);
  return { rows: rows.getVirtualItems(), columns: columns.getVirtualItems() };
}
