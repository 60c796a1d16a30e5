package io.github.palmares.json.timing;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Race;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where drivers raced, in the book and in the files: it tells of two of near names what speaks against one person. */
final class Appearances {
    private static final int LONG_AGO = 8;

    private final RecordBook book;
    private final Map<String, Career> careers = new HashMap<>();

    Appearances(RecordBook book) {
        this.book = book;
    }

    /** What is known of one driver. */
    private static final class Career {
        private final Set<String> countries = new TreeSet<>();
        private final Map<String, String> entryByRace = new LinkedHashMap<>();
        private int firstYear = Integer.MAX_VALUE;
        private int lastYear = Integer.MIN_VALUE;

        private void add(Race race, String entryId) {
            entryByRace.put(race.id(), entryId);
            firstYear = Math.min(firstYear, race.season().firstYear());
            lastYear = Math.max(lastYear, race.season().lastYear());
        }
    }

    void add(Driver driver, Optional<Country> country, Race race, String entryId) {
        Career career = career(driver);
        country.ifPresent(one -> career.countries.add(one.code()));
        career.add(race, entryId);
    }

    private Career career(Driver driver) {
        return careers.computeIfAbsent(driver.id(), id -> {
            Career career = new Career();
            driver.nationality().ifPresent(one -> career.countries.add(one.code()));
            book.findDriver(id)
                    .ifPresent(known -> book.results().of(known).stream()
                            .forEach(result ->
                                    career.add(result.race(), result.entry().id())));
            return career;
        });
    }

    /** A doubt with what speaks against it, where it is about two drivers of near names. */
    Identification told(Identification doubt) {
        if (!doubt.kind().equals(EntityKind.DRIVER.word()) || doubt.likely().isEmpty()) {
            return doubt;
        }
        Career one = Objects.requireNonNull(careers.get(doubt.id()));
        String likely = doubt.likely().get();
        Career other =
                book.findDriver(likely).map(this::career).orElseGet(() -> careers.getOrDefault(likely, new Career()));
        return doubt.because(yearsApart(one, other) + countries(one, other) + met(one, other));
    }

    private static String yearsApart(Career one, Career other) {
        if (other.entryByRace.isEmpty()) {
            return "";
        }
        int apart = Math.max(one.firstYear - other.lastYear, other.firstYear - one.lastYear);
        return apart > LONG_AGO ? "; but they raced " + apart + " years apart" : "";
    }

    private static String countries(Career one, Career other) {
        boolean known = !one.countries.isEmpty() && !other.countries.isEmpty();
        boolean shared = one.countries.stream().anyMatch(other.countries::contains);
        return known && !shared
                ? "; but their countries are " + String.join(", ", one.countries) + " and "
                        + String.join(", ", other.countries)
                : "";
    }

    private static String met(Career one, Career other) {
        return one.entryByRace.entrySet().stream()
                .filter(race -> other.entryByRace.containsKey(race.getKey())
                        && !race.getValue().equals(other.entryByRace.get(race.getKey())))
                .findFirst()
                .map(race -> "; but both were in the race '" + race.getKey() + "', in two cars")
                .orElse("");
    }
}
