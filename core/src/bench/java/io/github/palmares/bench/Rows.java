package io.github.palmares.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Puts rows of whole numbers into a table, many at a time. */
final class Rows implements AutoCloseable {
    private static final int BATCH = 10_000;

    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String table, int columns) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")");
    }

    void add(int... row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            insert.setInt(i + 1, row[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
