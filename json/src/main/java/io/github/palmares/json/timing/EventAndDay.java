package io.github.palmares.json.timing;

import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file, its name and its folders tell of event and day.
 *
 * @param words the words of them all
 * @param day the day of the session; absent where unknown
 * @param daysBefore how many days the race can be after it
 */
record EventAndDay(Set<String> words, Optional<LocalDate> day, int daysBefore) {
    private static final int FOLDERS = 2;
    private static final int QUALIFYING_BEFORE = 4;

    /** What names of many events have. */
    private static final Set<String> COMMON = Set.of(
            "the",
            "of",
            "at",
            "and",
            "hour",
            "hours",
            "race",
            "round",
            "grand",
            "prix",
            "international",
            "speedway",
            "raceway",
            "circuit",
            "ring",
            "park",
            "course",
            "road",
            "motorsports",
            "motorsport",
            "championship",
            "results");

    static EventAndDay of(Path path, TimingFile file) {
        Set<String> words = new HashSet<>();
        int names = path.getNameCount();
        for (int i = Math.max(0, names - 1 - FOLDERS); i < names; i++) {
            words.addAll(Spelling.words(FileName.of(path.getName(i).toString()).words()));
        }
        file.event().ifPresent(event -> words.addAll(Spelling.words(event)));
        Optional<LocalDate> day = file.day().or(() -> FileName.of(file.file()).day());
        return new EventAndDay(words, day, file instanceof OfficialQualifying ? QUALIFYING_BEFORE : 0);
    }

    /** The one race that fits. */
    Optional<Race> among(List<Race> races) {
        List<Race> onDay =
                races.stream().filter(race -> isOn(race) == Answer.YES).toList();
        if (onDay.size() == 1) {
            return Optional.of(onDay.get(0));
        }
        List<Race> possible = onDay.isEmpty()
                ? races.stream().filter(race -> isOn(race) == Answer.UNKNOWN).toList()
                : onDay;
        long most = possible.stream().mapToLong(this::shared).max().orElse(0);
        List<Race> best = possible.stream().filter(race -> shared(race) == most).toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private Answer isOn(Race race) {
        if (day.isEmpty() || race.start().isEmpty()) {
            return Answer.UNKNOWN;
        }
        List<Answer> answers = IntStream.rangeClosed(0, daysBefore)
                .mapToObj(days -> race.start().get().isOn(day.get().plusDays(days)))
                .toList();
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private long shared(Race race) {
        return Stream.of(
                        race.name().stream(),
                        race.event().stream().flatMap(event -> event.names().stream()),
                        race.circuit().stream().flatMap(circuit -> circuit.names().stream()),
                        race.event().flatMap(Event::circuit).stream().flatMap(circuit -> circuit.names().stream()))
                .flatMap(names -> names)
                .flatMap(name -> Spelling.words(name).stream())
                .filter(word -> !COMMON.contains(word))
                .distinct()
                .filter(words::contains)
                .count();
    }
}
