package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.json.text.DocumentFile;
import io.github.palmares.model.CarNumber;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file of qualifying says, row by row: IMSA's has all classes, the WEC's one class, and its last part, the hyperpole,
 * a file of its own. Places are the positions of the file: a gap can be that of a time that was struck out, and a car without
 * a time stands last.
 *
 * @param file the name of the file
 * @param championship the championship's name; absent where the file has none
 * @param event the event's name as run; absent where the file has none
 * @param session the session's name, such as {@code Qualifying GTD}; of a table what its name says
 * @param reportMark what the results are called, such as {@code Official}; absent where none is said
 * @param day the day of the session; absent where unknown
 * @param rows the cars, in the order of the file
 * @param findings what is not understood
 */
public record OfficialQualifying(
        String file,
        Optional<String> championship,
        Optional<String> event,
        String session,
        Optional<String> reportMark,
        Optional<LocalDate> day,
        List<Row> rows,
        List<Finding> findings)
        implements TimingFile {
    /**
     * Copies the lists.
     *
     * @param file the name of the file
     * @param championship the championship's name
     * @param event the event's name as run
     * @param session the session's name
     * @param reportMark what the results are called
     * @param day the day of the session
     * @param rows the cars, in the order of the file
     * @param findings what is not understood
     */
    public OfficialQualifying {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param path the file; its name without directories is the one that messages and findings give
     * @return what it says
     * @throws IOException if the file can't be read; it names the file
     * @throws TimingFormatException if it is not a file of qualifying; the message says what it seems to be
     */
    public static OfficialQualifying read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return of(FileName.of(path), DocumentFile.read(path, InputStream::readAllBytes));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the name of the file, for messages and findings
     * @param bytes what it holds: JSON or a table in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws TimingFormatException if it is not a file of qualifying; the message says what it seems to be
     */
    public static OfficialQualifying of(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        return QualifyingReader.read(Content.of(file, bytes));
    }

    /** {@return the file and how many cars it has} */
    @Override
    public String toString() {
        return "qualifying of " + rows.size() + " cars in " + file;
    }

    /**
     * One car.
     *
     * @param order the row in the file, counted from 1
     * @param position the place among all cars of the file; absent where it has none
     * @param numberText the number as the file has it; absent where it has none
     * @param classWord the class as the file writes it; absent where it has none
     * @param team the team's name as entered; absent where the file has none
     * @param time the best time; absent where none was set, or it was struck out
     * @param laps how many laps it completed
     * @param crew the drivers listed, in the order of the file
     * @param where the place in the file
     */
    public record Row(
            int order,
            OptionalInt position,
            Optional<String> numberText,
            Optional<String> classWord,
            Optional<String> team,
            Optional<Duration> time,
            OptionalInt laps,
            List<OfficialResults.Listed> crew,
            Location where) {
        /**
         * Copies the list.
         *
         * @param order the row in the file, counted from 1
         * @param position the place among all cars of the file
         * @param numberText the number as the file has it
         * @param classWord the class as the file writes it
         * @param team the team's name as entered
         * @param time the best time
         * @param laps how many laps it completed
         * @param crew the drivers listed, in the order of the file
         * @param where the place in the file
         */
        public Row {
            crew = List.copyOf(crew);
        }

        /** {@return the number, if it is one} */
        public Optional<CarNumber> number() {
            return numberText.flatMap(TimingText::carNumber);
        }
    }
}
