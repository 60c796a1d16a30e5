package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.json.text.DocumentFile;
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
 * What a file of laps says: each car's laps, and when it crossed the line. The order at a mark during the race can be
 * {@linkplain #orderAt worked out} from it.
 *
 * @param file the name of the file
 * @param reportMark what the file is called, such as {@code Official}; absent where none is said
 * @param day the day of the race; absent where unknown
 * @param laps the laps, in the order of the file
 * @param findings what is not understood
 */
public record OfficialLaps(
        String file, Optional<String> reportMark, Optional<LocalDate> day, List<Lap> laps, List<Finding> findings)
        implements TimingFile {
    /**
     * Copies the lists.
     *
     * @param file the name of the file
     * @param reportMark what the file is called
     * @param day the day of the race
     * @param laps the laps, in the order of the file
     * @param findings what is not understood
     */
    public OfficialLaps {
        laps = List.copyOf(laps);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param path the file; its name without directories is the one that messages and findings give
     * @return what it says
     * @throws IOException if the file can't be read; it names the file
     * @throws TimingFormatException if it is not a file of laps; the message says what it seems to be
     */
    public static OfficialLaps read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return of(FileName.of(path), DocumentFile.read(path, InputStream::readAllBytes));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the name of the file, for messages and findings
     * @param bytes what it holds: a table in UTF-8, with or without a byte order mark
     * @return what it says
     * @throws TimingFormatException if it is not a file of laps; the message says what it seems to be
     */
    public static OfficialLaps of(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        return LapsReader.read(Content.of(file, bytes));
    }

    /**
     * The order of the cars at a mark during the race, as if the flag fell then: the leader's first crossing of the line at
     * or after the mark ends it, every other car counts to its next crossing, and the order is by laps, then by time. A car
     * that had stopped counts with the laps it has.
     *
     * <p>It is worked out, not published. Held against the WEC's own classifications after an hour the places agree; whether
     * IMSA counts so is not known. Penalties are not in a file of laps.
     *
     * @param mark the time since the start of the race
     * @return all cars of the file, in that order; empty where nobody crossed the line at or after the mark
     */
    public List<Place> orderAt(Duration mark) {
        return OrderAtMark.of(laps, Objects.requireNonNull(mark, "mark"));
    }

    /** {@return the file and how many laps it has} */
    @Override
    public String toString() {
        return laps.size() + " laps in " + file;
    }

    /**
     * A lap of one car.
     *
     * @param numberText the number of the car as the file has it
     * @param classWord the class as the file writes it; absent where it has none
     * @param driver the driver's name as the file writes it; absent where it has none
     * @param number which of the car's laps it was, from 1
     * @param time how long it took; absent where unknown
     * @param elapsed how long after the start of the race the car crossed the line at its end
     */
    public record Lap(
            String numberText,
            Optional<String> classWord,
            Optional<String> driver,
            int number,
            Optional<Duration> time,
            Duration elapsed) {}

    /**
     * The place of a car at a mark.
     *
     * @param position the place among all cars, counted from 1
     * @param classPosition the place in class, counted from 1; absent where the file has no class
     * @param numberText the number of the car as the file has it
     * @param classWord the class as the file writes it; absent where it has none
     * @param laps how many laps it had completed
     * @param time when it had completed the last of them
     */
    public record Place(
            int position,
            OptionalInt classPosition,
            String numberText,
            Optional<String> classWord,
            int laps,
            Duration time) {}
}
