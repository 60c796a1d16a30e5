package io.github.palmares.json.bench;

import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Measure;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The constants of an enum and the document's words for them. */
final class Words<E extends Enum<E>> {
    static final Words<AffiliationKind> AFFILIATION = new Words<>(AffiliationKind.values());
    static final Words<Certainty> CERTAINTY = new Words<>(Certainty.values());
    static final Words<ChampionshipRole> ROLE = new Words<>(ChampionshipRole.values());
    static final Words<CoverageKind> COVERAGE = new Words<>(CoverageKind.values());
    static final Words<DriverRating> RATING = new Words<>(DriverRating.values());
    static final Words<Measure> MEASURE = new Words<>(Measure.values());
    static final Words<RaceKind> RACE_KIND = new Words<>(RaceKind.values());
    static final Words<RaceStatus> RACE_STATUS = new Words<>(RaceStatus.values());
    static final Words<ResultStatus> STATUS = new Words<>(ResultStatus.values());
    static final Words<SeatScope> SEAT_SCOPE = new Words<>(SeatScope.values());
    static final Words<TitleKind> TITLE_KIND = new Words<>(TitleKind.values());

    private final Map<String, E> constants = new HashMap<>();
    private final String[] words;

    private Words(E[] values) {
        words = new String[values.length];
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            words[value.ordinal()] = word;
            constants.put(word, value);
        }
    }

    E of(String word) {
        E constant = constants.get(word);
        if (constant == null) {
            throw new IllegalArgumentException("unknown word '" + word + "'");
        }
        return constant;
    }

    Optional<E> find(String word) {
        return word == null ? Optional.empty() : Optional.of(of(word));
    }

    /** What is absent is implied. */
    E of(String word, E implied) {
        return word == null ? implied : of(word);
    }

    /** A list that may be absent. */
    Optional<List<E>> findAll(List<String> given) {
        if (given == null) {
            return Optional.empty();
        }
        List<E> all = new ArrayList<>(given.size());
        for (String word : given) {
            all.add(of(word));
        }
        return Optional.of(all);
    }

    String word(E constant) {
        return words[constant.ordinal()];
    }

    /** Null where there is none. */
    String word(Optional<E> constant) {
        return constant.isPresent() ? word(constant.get()) : null;
    }

    /** Null for what is implied. */
    String word(E constant, E implied) {
        return constant == implied ? null : word(constant);
    }

    List<String> words(List<E> given) {
        return given.stream().map(this::word).toList();
    }
}
