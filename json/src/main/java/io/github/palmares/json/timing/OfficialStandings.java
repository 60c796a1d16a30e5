package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.json.text.DocumentFile;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.TitleKind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a standings file says: who has how many points, session by session. It is what was published, to hold one's own
 * account against, and never a source of titles.
 *
 * @param file the name of the file
 * @param championship the table's name, such as {@code EXC GTP DRIVERS}; absent where the file has none
 * @param title the table's title; absent where the file has none
 * @param year the season's label; absent where the file has none
 * @param table whose table it is: the drivers', the teams' (by car number) or the manufacturers'; absent where not understood
 * @param sessions the sessions of the season that give points, those still to come included, in their order
 * @param rows the rows, in the order of the file
 * @param findings what is not understood, or does not add up
 */
public record OfficialStandings(
        String file,
        Optional<String> championship,
        Optional<String> title,
        Optional<String> year,
        Optional<TitleKind> table,
        List<Session> sessions,
        List<Row> rows,
        List<Finding> findings)
        implements TimingFile {
    /**
     * Copies the lists.
     *
     * @param file the name of the file
     * @param championship the table's name
     * @param title the table's title
     * @param year the season's label
     * @param table whose table it is
     * @param sessions the sessions of the season that give points
     * @param rows the rows, in the order of the file
     * @param findings what is not understood, or does not add up
     */
    public OfficialStandings {
        sessions = List.copyOf(sessions);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param path the file; its name without directories is the one that messages and findings give
     * @return what it says
     * @throws IOException if the file can't be read; it names the file
     * @throws TimingFormatException if it is not a standings file; the message says what it seems to be
     */
    public static OfficialStandings read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return of(FileName.of(path), DocumentFile.read(path, InputStream::readAllBytes));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the name of the file, for messages and findings
     * @param bytes what it holds: JSON or a table in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws TimingFormatException if it is not a standings file; the message says what it seems to be
     */
    public static OfficialStandings of(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        return StandingsReader.read(Content.of(file, bytes));
    }

    /** {@return the file and how many rows it has} */
    @Override
    public String toString() {
        return "standings of " + rows.size() + " rows in " + file;
    }

    /**
     * A session that gives points.
     *
     * @param index the file's own number for it
     * @param event the event, by the short name that the file uses
     * @param name which session of the event: {@code Qualifying}, {@code Race}, {@code Hour 6}, {@code Finish}
     */
    public record Session(int index, String event, String name) {
        /** {@return the event and the session, such as {@code Daytona, Race}} */
        @Override
        public String toString() {
            return event + ", " + name;
        }
    }

    /**
     * One row of the table.
     *
     * @param position the place; drivers of one crew can share it
     * @param key what the row is of, as the file writes it: a driver's name, a car number, a make
     * @param team the team's name beside a car number; absent in the other tables
     * @param points all points
     * @param netPoints the points that count; absent where the file does not say
     * @param cells the points by session, in the order of the file
     * @param where the place in the file
     */
    public record Row(
            OptionalInt position,
            String key,
            Optional<String> team,
            BigDecimal points,
            Optional<BigDecimal> netPoints,
            List<Cell> cells,
            Location where) {
        /**
         * Copies the list.
         *
         * @param position the place
         * @param key what the row is of
         * @param team the team's name beside a car number
         * @param points all points
         * @param netPoints the points that count
         * @param cells the points by session
         * @param where the place in the file
         */
        public Row {
            cells = List.copyOf(cells);
        }

        /** {@return the car number of a row of teams; absent where the key is none} */
        public Optional<CarNumber> number() {
            return TimingText.carNumber(key);
        }

        /**
         * The cell of a session.
         *
         * @param session the session
         * @return the cell; absent where the row has none
         */
        public Optional<Cell> cell(Session session) {
            return cells.stream().filter(cell -> cell.session().equals(session)).findFirst();
        }
    }

    /**
     * The points of one row in one session. A session still to come has a cell too, of no points, that does not count.
     *
     * @param session the session
     * @param points all points of the session
     * @param racePoints those for the place
     * @param polePoints those for the pole position
     * @param fastestLapPoints those for the fastest lap
     * @param otherPoints all others that the file has a field for, together
     * @param penaltyPoints those taken, as the file writes them
     * @param counts whether the points for the place count in the table
     * @param status the file's own word, such as {@code did_not_race}; absent where it has none
     * @param where the place in the file
     */
    public record Cell(
            Session session,
            BigDecimal points,
            BigDecimal racePoints,
            BigDecimal polePoints,
            BigDecimal fastestLapPoints,
            BigDecimal otherPoints,
            BigDecimal penaltyPoints,
            boolean counts,
            Optional<String> status,
            Location where) {}
}
