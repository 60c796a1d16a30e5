package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.json.text.DocumentFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of the timing provider, of whatever kind: {@link #read} finds out which.
 *
 * <pre>{@code
 * TimingFile file = TimingFile.read(path);
 * if (file instanceof OfficialQualifying qualifying) {
 *     qualifying.rows().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>The kinds that are read are the results of a race, whole, by class or after an hour of it; those of qualifying; the
 * starting grid; the laps; and the standings of a championship. Each is read as JSON where the provider publishes it so, and
 * as a table (CSV).
 */
public sealed interface TimingFile
        permits OfficialResults, OfficialQualifying, OfficialGrid, OfficialLaps, OfficialStandings {
    /** {@return the name of the file} */
    String file();

    /** {@return the event's name as run; absent where the file has none} */
    default Optional<String> event() {
        return Optional.empty();
    }

    /** {@return the day of the session; absent where unknown} */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** {@return what is not understood} */
    List<Finding> findings();

    /**
     * Reads a file of any kind.
     *
     * @param path the file; its name without directories is the one that messages and findings give. A table says nothing of
     *     the session, so what its name says is taken: the day, and whether the results are official
     * @return what it says
     * @throws IOException if the file can't be read; it names the file
     * @throws TimingFormatException if it is of no kind that is read; the message says what it seems to be
     */
    static TimingFile read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return of(FileName.of(path), DocumentFile.read(path, InputStream::readAllBytes));
    }

    /**
     * Reads the bytes of a file of any kind.
     *
     * @param file the name of the file, for messages and findings
     * @param bytes what it holds: JSON or a table in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws TimingFormatException if it is of no kind that is read; the message says what it seems to be
     */
    static TimingFile of(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        Content content = Content.of(file, bytes);
        return switch (FileKind.of(content)) {
            case RESULTS -> ResultsReader.read(content);
            case QUALIFYING -> QualifyingReader.read(content);
            case GRID -> GridReader.read(content);
            case LAPS -> LapsReader.read(content);
            case STANDINGS -> StandingsReader.read(content);
        };
    }
}
