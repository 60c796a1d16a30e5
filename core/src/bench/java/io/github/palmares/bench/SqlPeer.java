package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A database in memory, in this process, with a prepared statement kept open for each question. It answers with the numbers
 * of rows, and the values are taken from a list by them: no row is made into an object.
 */
final class SqlPeer implements Peer {
    private final Connection connection;
    private final SqlFacts facts;
    private final Map<Question, PreparedStatement> statements = new EnumMap<>(Question.class);

    private SqlPeer(RecordBook book, SqlSchema schema, String url, String byKey) throws SQLException {
        connection = DriverManager.getConnection(url);
        facts = new SqlFacts(book);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : schema.tables(byKey)) {
                statement.execute(table);
            }
            facts.fill(connection, schema);
            for (String index : schema.indexes()) {
                statement.execute(index);
            }
            statement.execute("ANALYZE");
        }
        connection.commit();
        for (Question question : Question.values()) {
            statements.put(question, connection.prepareStatement(schema.query(question)));
        }
    }

    static SqlPeer sqlite(RecordBook book, SqlSchema schema) throws SQLException {
        return new SqlPeer(book, schema, "jdbc:sqlite::memory:", "WITHOUT ROWID");
    }

    /** With the tables that suit it best: with the plain ones it takes many times as long. */
    static SqlPeer h2(RecordBook book) throws SQLException {
        return new SqlPeer(book, SqlSchema.COVERING, "jdbc:h2:mem:", "");
    }

    private <T> List<T> ask(Question question, IntFunction<T> value, int... with) {
        try (ResultSet rows = rows(question, with)) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(value.apply(rows.getInt(1)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ResultSet rows(Question question, int... with) throws SQLException {
        PreparedStatement statement = statements.get(question);
        for (int i = 0; i < with.length; i++) {
            statement.setInt(i + 1, with[i]);
        }
        return statement.executeQuery();
    }

    @Override
    public int classWins(Driver driver) {
        try (ResultSet rows = rows(Question.CLASS_WINS, facts.drivers.number(driver))) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Result> classWinList(Driver driver) {
        return ask(Question.CLASS_WIN_LIST, facts.results::get, facts.drivers.number(driver));
    }

    @Override
    public List<Title> titles(Driver driver, CarClass carClass) {
        return ask(Question.TITLES, facts.titles::get, facts.drivers.number(driver), facts.classes.number(carClass));
    }

    @Override
    public List<Result> resultsAt(Driver driver, Event event) {
        return ask(
                Question.RESULTS_AT_EVENT,
                facts.results::get,
                facts.drivers.number(driver),
                facts.events.number(event));
    }

    @Override
    public List<Driver> coDrivers(Driver driver) {
        return ask(Question.CO_DRIVERS, facts.drivers::value, facts.drivers.number(driver));
    }

    @Override
    public List<Entry> entries(Season season, CarNumber number) {
        return ask(Question.ENTRIES, facts.entries::get, facts.seasons.number(season), facts.numbers.number(number));
    }

    @Override
    public List<Result> classPodiums(Team team, CarClass carClass, int since) {
        return ask(
                Question.CLASS_PODIUMS,
                facts.results::get,
                facts.teams.number(team),
                facts.classes.number(carClass),
                since);
    }

    @Override
    public List<Result> outsideTopClass(Driver driver, Team team) {
        return ask(
                Question.OUTSIDE_TOP_CLASS, facts.results::get, facts.drivers.number(driver), facts.teams.number(team));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
