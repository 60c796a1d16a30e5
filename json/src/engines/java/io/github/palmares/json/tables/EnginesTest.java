package io.github.palmares.json.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.testing.Histories;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines that read the flat tables of a made-up history answer ten questions as the library does. */
class EnginesTest {
    private static final RecordBook BOOK = Histories.of(2, 10, 12, 30);

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTables() throws Exception {
        RecordBooks.writeTables(BOOK, folder);
    }

    @Test
    void duckDbAnswersAsTheLibraryDoes() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (FlatTable<?> table : FlatTables.ALL) {
                statement.execute("CREATE VIEW " + table.name() + " AS SELECT * FROM read_json_auto('"
                        + folder.resolve(table.name() + ".jsonl") + "')");
            }
            for (TenQuestions question : TenQuestions.values()) {
                List<String> answer = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(question.sql("unnest", BOOK))) {
                    while (rows.next()) {
                        answer.add(rows.getString(1) + "=" + rows.getLong(2));
                    }
                }
                compare(question, answer);
            }
        }
    }

    @Test
    void sparkAnswersAsTheLibraryDoes() throws Exception {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate()) {
            for (FlatTable<?> table : FlatTables.ALL) {
                spark.read()
                        .json(folder.resolve(table.name() + ".jsonl").toString())
                        .createOrReplaceTempView(table.name());
            }
            for (TenQuestions question : TenQuestions.values()) {
                List<String> answer = new ArrayList<>();
                spark.sql(question.sql("explode", BOOK))
                        .collectAsList()
                        .forEach(row -> answer.add(row.get(0) + "=" + row.getLong(1)));
                compare(question, answer);
            }
        }
    }

    private static void compare(TenQuestions question, List<String> answer) {
        List<String> expected = question.answer(BOOK);
        assertFalse(expected.isEmpty(), question + " has no answer");
        assertEquals(expected, answer.stream().sorted().toList(), question.toString());
    }
}
