package dev.makegood.server.identity.stafflist;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a file.
 *
 * @param columns which ones it has
 */
record Sheet(Set<Column> columns, List<Row> rows) {
    Sheet {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One person.
     *
     * @param line where it begins in the file, from 1
     * @param isTooLong whether it has cells below no heading
     */
    record Row(int line, Map<Column, String> cells, boolean isTooLong) {
        Row {
            cells = Map.copyOf(cells);
        }

        String at(Column column) {
            return cells.getOrDefault(column, "").strip();
        }
    }
}
