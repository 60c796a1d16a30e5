package io.github.palmares.json.timing;

import io.github.palmares.model.Race;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says which race a file is of. */
@FunctionalInterface
public interface RaceFinder {
    /**
     * The race of a file.
     *
     * @param path the file
     * @param file what it says
     * @return the race; absent where none is known
     */
    Optional<Race> raceOf(Path path, TimingFile file);

    /**
     * Finds the race by the event and the day, as far as the file, its name and its folders tell them. The day of a race is
     * its own, that of qualifying up to four days before. An event is told by the words of its name, its aliases, its circuit
     * and the race's name. A file that could be of several races is of none.
     *
     * @param races the races to choose from
     * @return what finds them
     */
    static RaceFinder byEventAndDay(Collection<Race> races) {
        List<Race> all = List.copyOf(Objects.requireNonNull(races, "races"));
        return (path, file) -> EventAndDay.of(path, file).among(all);
    }
}
