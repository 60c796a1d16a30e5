package io.github.palmares.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows under a header, in columns as wide as they need to be. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void print(String title, PrintStream out) {
        if (rows.size() == 1) {
            return;
        }
        out.println();
        out.println(title);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append("  ").append(row.get(column));
                line.append(" ".repeat(width(column) - row.get(column).length()));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
