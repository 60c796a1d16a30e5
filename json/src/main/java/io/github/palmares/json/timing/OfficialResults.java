package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.json.text.DocumentFile;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.ResultStatus;
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
 * What a file of race results says, row by row, in the library's terms but with its own names: who is who is settled by a
 * {@link TimingImport}. Places in class are not in the file and not here.
 *
 * <p>It is JSON, or a table of one of three forms: IMSA's and that of cups, with a block of columns a driver; the WEC's, with
 * a driver's name in one column, which its classification after each hour has too; and the results by class. A table has no
 * head: what is known of the session then comes from the file's name.
 *
 * @param file the name of the file
 * @param championship the championship's name; absent where the file has none
 * @param event the event's name as run; absent where the file has none
 * @param reportMark what the results are called, such as {@code Official} or {@code Provisional}; absent where none is said
 * @param day the day of the session; absent where unknown. The hour beside it is on a twelve-hour clock, and no time
 * @param circuit the circuit's name; absent where the file has none
 * @param scheduledDuration how long the race was to be; absent where that is not said in time
 * @param message the stewards' message on the results; absent where there is none
 * @param fastestLapNumber the number of the car with the race's fastest lap; absent where none is said
 * @param rows the cars, in the order of the file
 * @param findings what is not understood
 */
public record OfficialResults(
        String file,
        Optional<String> championship,
        Optional<String> event,
        Optional<String> reportMark,
        Optional<LocalDate> day,
        Optional<String> circuit,
        Optional<Duration> scheduledDuration,
        Optional<String> message,
        Optional<CarNumber> fastestLapNumber,
        List<Row> rows,
        List<Finding> findings)
        implements TimingFile {
    /**
     * Copies the lists.
     *
     * @param file the name of the file
     * @param championship the championship's name
     * @param event the event's name as run
     * @param reportMark what the results are called
     * @param day the day of the session
     * @param circuit the circuit's name
     * @param scheduledDuration how long the race was to be
     * @param message the stewards' message on the results
     * @param fastestLapNumber the number of the car with the race's fastest lap
     * @param rows the cars, in the order of the file
     * @param findings what is not understood
     */
    public OfficialResults {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param path the file; its name without directories is the one that messages and findings give
     * @return what it says
     * @throws IOException if the file can't be read; it names the file
     * @throws TimingFormatException if it is not a file of race results; the message says what it seems to be
     */
    public static OfficialResults read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return of(FileName.of(path), DocumentFile.read(path, InputStream::readAllBytes));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the name of the file, for messages and findings
     * @param bytes what it holds: JSON or a table in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws TimingFormatException if it is not a file of race results; the message says what it seems to be
     */
    public static OfficialResults of(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        return ResultsReader.read(Content.of(file, bytes));
    }

    /** {@return the file and how many cars it has} */
    @Override
    public String toString() {
        return "results of " + rows.size() + " cars in " + file;
    }

    /**
     * One car.
     *
     * @param order the row in the file, counted from 1
     * @param position the place among all cars that the file gives; a row that took no part can have one too
     * @param status how the car is filed
     * @param statusWord the file's own word for that; absent where it has none
     * @param finished whether the car was running at the end
     * @param numberText the number as the file has it; absent where it has none
     * @param team the team's name as entered; absent where the file has none
     * @param classWord the class as the file writes it, such as {@code GTDPRO}; absent where it has none
     * @param group the group of the class; absent where the car is in none
     * @param vehicle the car; absent where the file has none
     * @param manufacturer whom the file calls the manufacturer: at times the engine's; absent where it has none
     * @param laps how many laps it completed
     * @param time its time from start to flag
     * @param bestLap its own fastest lap
     * @param gapToFirst how far behind the first it was; absent for the first
     * @param crew the drivers listed, in the order of the file; not all of them need to have driven
     * @param where the place in the file
     */
    public record Row(
            int order,
            OptionalInt position,
            ResultStatus status,
            Optional<String> statusWord,
            Answer finished,
            Optional<String> numberText,
            Optional<String> team,
            Optional<String> classWord,
            Optional<String> group,
            Optional<String> vehicle,
            Optional<String> manufacturer,
            OptionalInt laps,
            Optional<Duration> time,
            Optional<Duration> bestLap,
            Optional<Gap> gapToFirst,
            List<Listed> crew,
            Location where) {
        /**
         * Copies the list.
         *
         * @param order the row in the file, counted from 1
         * @param position the place among all cars that the file gives
         * @param status how the car is filed
         * @param statusWord the file's own word for that
         * @param finished whether the car was running at the end
         * @param numberText the number as the file has it
         * @param team the team's name as entered
         * @param classWord the class as the file writes it
         * @param group the group of the class
         * @param vehicle the car
         * @param manufacturer whom the file calls the manufacturer
         * @param laps how many laps it completed
         * @param time its time from start to flag
         * @param bestLap its own fastest lap
         * @param gapToFirst how far behind the first it was
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

        Row notFinished() {
            return new Row(
                    order,
                    position,
                    status,
                    statusWord,
                    Answer.NO,
                    numberText,
                    team,
                    classWord,
                    group,
                    vehicle,
                    manufacturer,
                    laps,
                    time,
                    bestLap,
                    gapToFirst,
                    crew,
                    where);
        }
    }

    /**
     * A driver listed in a car.
     *
     * @param name both names as the file writes them; empty where it has none
     * @param givenName the first name; absent where the file has none, or does not tell it from the other
     * @param familyName the family name; absent likewise. In a name in one field it is the run of capitals at the end
     * @param country the country, by whatever code the file has; absent where unknown
     * @param rating the rating for that season; absent where the file has none
     * @param where the place in the file
     */
    public record Listed(
            String name,
            Optional<String> givenName,
            Optional<String> familyName,
            Optional<Country> country,
            Optional<DriverRating> rating,
            Location where) {
        /** Whether the name is whole: a first and a family name, or more than one word that may be both. */
        boolean isWhole() {
            return givenName.isPresent() ? familyName.isPresent() : familyName.isEmpty() && name.contains(" ");
        }
    }
}
