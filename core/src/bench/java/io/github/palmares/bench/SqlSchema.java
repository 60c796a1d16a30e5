package io.github.palmares.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How facts lie in tables, and how the questions are put. Values are numbered; the years, wins and podiums of results are
 * worked out when the tables are filled.
 */
enum SqlSchema {
    /** A table a type, nothing said twice, and an index on each column that is searched by. */
    PLAIN(
            List.of(
                    "CREATE TABLE race (id INTEGER PRIMARY KEY, event INT, race_year INT, top_class INT)",
                    "CREATE TABLE results (id INTEGER PRIMARY KEY, race INT, team INT, car_class INT, win INT, podium INT)",
                    "CREATE TABLE crew (result INT, driver INT, PRIMARY KEY (result, driver)) %s",
                    "CREATE TABLE title (id INTEGER PRIMARY KEY, car_class INT)",
                    "CREATE TABLE holder (driver INT, title INT, PRIMARY KEY (driver, title)) %s",
                    "CREATE TABLE entry (id INTEGER PRIMARY KEY, season INT, num INT)"),
            List.of(
                    "CREATE INDEX crew_driver ON crew (driver)",
                    "CREATE INDEX result_team ON results (team)",
                    "CREATE INDEX entry_number ON entry (season, num)"),
            Map.of(
                    Question.CLASS_WINS,
                    "SELECT COUNT(*) FROM crew c JOIN results r ON r.id = c.result WHERE c.driver = ? AND r.win = 1",
                    Question.CLASS_WIN_LIST,
                    "SELECT r.id FROM crew c JOIN results r ON r.id = c.result WHERE c.driver = ? AND r.win = 1",
                    Question.TITLES,
                    "SELECT t.id FROM holder h JOIN title t ON t.id = h.title WHERE h.driver = ? AND t.car_class = ?",
                    Question.RESULTS_AT_EVENT,
                    "SELECT r.id FROM crew c JOIN results r ON r.id = c.result JOIN race a ON a.id = r.race"
                            + " WHERE c.driver = ? AND a.event = ?",
                    Question.CO_DRIVERS,
                    "SELECT DISTINCT o.driver FROM crew c JOIN crew o ON o.result = c.result"
                            + " WHERE c.driver = ? AND o.driver <> c.driver",
                    Question.ENTRIES,
                    "SELECT id FROM entry WHERE season = ? AND num = ?",
                    Question.CLASS_PODIUMS,
                    "SELECT r.id FROM results r JOIN race a ON a.id = r.race"
                            + " WHERE r.team = ? AND r.car_class = ? AND r.podium = 1 AND a.race_year >= ?",
                    Question.OUTSIDE_TOP_CLASS,
                    "SELECT r.id FROM crew c JOIN results r ON r.id = c.result JOIN race a ON a.id = r.race"
                            + " WHERE c.driver = ? AND r.team = ? AND r.car_class <> a.top_class")),
    /** Tables and indexes made for the questions: each is answered from one place, without a join. */
    COVERING(
            List.of(
                    "CREATE TABLE drive (driver INT, result INT, event INT, team INT, win INT, outside INT,"
                            + " PRIMARY KEY (driver, result)) %s",
                    "CREATE TABLE co_driver (driver INT, other INT, PRIMARY KEY (driver, other)) %s",
                    "CREATE TABLE team_result (team INT, result INT, car_class INT, podium INT, race_year INT,"
                            + " PRIMARY KEY (team, result)) %s",
                    "CREATE TABLE holder (driver INT, car_class INT, title INT,"
                            + " PRIMARY KEY (driver, car_class, title)) %s",
                    "CREATE TABLE entry (season INT, num INT, id INT, PRIMARY KEY (season, num, id)) %s"),
            List.of(
                    "CREATE INDEX drive_win ON drive (driver, win, result)",
                    "CREATE INDEX drive_event ON drive (driver, event, result)"),
            Map.of(
                    Question.CLASS_WINS,
                    "SELECT COUNT(*) FROM drive WHERE driver = ? AND win = 1",
                    Question.CLASS_WIN_LIST,
                    "SELECT result FROM drive WHERE driver = ? AND win = 1",
                    Question.TITLES,
                    "SELECT title FROM holder WHERE driver = ? AND car_class = ?",
                    Question.RESULTS_AT_EVENT,
                    "SELECT result FROM drive WHERE driver = ? AND event = ?",
                    Question.CO_DRIVERS,
                    "SELECT other FROM co_driver WHERE driver = ?",
                    Question.ENTRIES,
                    "SELECT id FROM entry WHERE season = ? AND num = ?",
                    Question.CLASS_PODIUMS,
                    "SELECT result FROM team_result"
                            + " WHERE team = ? AND car_class = ? AND podium = 1 AND race_year >= ?",
                    Question.OUTSIDE_TOP_CLASS,
                    "SELECT result FROM drive WHERE driver = ? AND team = ? AND outside = 1"));

    private final List<String> tables;
    private final List<String> indexes;
    private final Map<Question, String> queries;

    SqlSchema(List<String> tables, List<String> indexes, Map<Question, String> queries) {
        this.tables = tables;
        this.indexes = indexes;
        this.queries = new EnumMap<>(queries);
    }

    /** The tables; the words after a table that is found by its primary key alone are the database's. */
    List<String> tables(String byKey) {
        return tables.stream().map(table -> table.replace("%s", byKey)).toList();
    }

    /** The indexes, to be made when the tables are full. */
    List<String> indexes() {
        return indexes;
    }

    String query(Question question) {
        return queries.get(question);
    }
}
