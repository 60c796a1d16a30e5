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
 * What a file of the starting grid says, place by place. A place can be left empty.
 *
 * @param file the name of the file
 * @param championship the championship's name; absent where the file has none
 * @param event the event's name as run; absent where the file has none
 * @param reportMark what the grid is called, such as {@code Provisional}; absent where none is said
 * @param day the day of the race; absent where unknown
 * @param rows the places, in the order of the file
 * @param findings what is not understood
 */
public record OfficialGrid(
        String file,
        Optional<String> championship,
        Optional<String> event,
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
     * @param reportMark what the grid is called
     * @param day the day of the race
     * @param rows the places, in the order of the file
     * @param findings what is not understood
     */
    public OfficialGrid {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param path the file; its name without directories is the one that messages and findings give
     * @return what it says
     * @throws IOException if the file can't be read; it names the file
     * @throws TimingFormatException if it is not a grid; the message says what it seems to be
     */
    public static OfficialGrid read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return of(FileName.of(path), DocumentFile.read(path, InputStream::readAllBytes));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the name of the file, for messages and findings
     * @param bytes what it holds: JSON or a table in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws TimingFormatException if it is not a grid; the message says what it seems to be
     */
    public static OfficialGrid of(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        return GridReader.read(Content.of(file, bytes));
    }

    /** {@return the file and how many places it has} */
    @Override
    public String toString() {
        return "grid of " + rows.size() + " places in " + file;
    }

    /**
     * One place.
     *
     * @param order the row in the file, counted from 1
     * @param position the place among all cars; absent where the file has none
     * @param numberText the number of the car as the file has it; absent where the place is empty
     * @param classWord the class as the file writes it; absent where it has none
     * @param team the team's name as entered; absent where the file has none
     * @param time the time that the place was won with; absent where there is none
     * @param startingDriver who was to start; absent where not said
     * @param qualifyingDriver who had qualified the car; absent where not said
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
            Optional<String> startingDriver,
            Optional<String> qualifyingDriver,
            List<OfficialResults.Listed> crew,
            Location where) {
        /**
         * Copies the list.
         *
         * @param order the row in the file, counted from 1
         * @param position the place among all cars
         * @param numberText the number of the car as the file has it
         * @param classWord the class as the file writes it
         * @param team the team's name as entered
         * @param time the time that the place was won with
         * @param startingDriver who was to start
         * @param qualifyingDriver who had qualified the car
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

        /** {@return whether nobody stands on the place} */
        public boolean isEmpty() {
            return numberText.isEmpty() && team.isEmpty() && crew.isEmpty();
        }
    }
}
