package io.github.palmares.json.timing;

import io.github.palmares.json.timing.Identification.Outcome;
import io.github.palmares.json.timing.names.Near;
import io.github.palmares.json.timing.names.NearNames;
import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Named;
import io.github.palmares.model.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All of one kind that a name may mean, and the one place where a name is taken for somebody. */
final class Register<T extends Named> {
    private final EntityKind kind;
    private final boolean spellingIsEnough;
    private final Map<String, T> settled = new HashMap<>();
    private final Map<String, List<T>> byKey = new HashMap<>();
    private final Set<String> spelled = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lastOfSlug = new HashMap<>();
    private final Set<String> madeHere = new HashSet<>();
    private final NearNames near;
    private final Set<Identification> report;
    private final Set<List<String>> reported = new HashSet<>();

    /**
     * A register of what the resolver settles and the book holds.
     *
     * @param spellingIsEnough whether a name spelled alike twice in the files means the same beyond doubt: so with teams and
     *     cars, and never with people
     * @param near finds names that are near to each other
     */
    Register(
            EntityKind kind,
            Class<T> type,
            Collection<T> known,
            Resolver resolver,
            boolean spellingIsEnough,
            NearNames near,
            Set<Identification> report) {
        this.kind = kind;
        this.spellingIsEnough = spellingIsEnough;
        this.near = near;
        this.report = report;
        resolver.names(kind).forEach((key, named) -> settled.put(key, type.cast(named)));
        known.forEach(this::learn);
        settled.values().forEach(this::learn);
    }

    /** Somebody who can be meant by any of their names from now on. */
    void learn(T entity) {
        ids.add(entity.id());
        for (String name : Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .toList()) {
            List<T> bearers = byKey.computeIfAbsent(Spelling.key(name), key -> new ArrayList<>());
            if (bearers.stream().noneMatch(bearer -> bearer.id().equals(entity.id()))) {
                bearers.add(entity);
                near.learn(entity.id(), name);
            }
        }
    }

    /**
     * The one whose name another name begins with, word by word, as that of a car does with its make's. Of several the one of
     * the longest name is meant; of two of one name neither.
     */
    Optional<T> findAtStartOf(String name) {
        List<String> words = Spelling.words(name);
        for (int size = words.size(); size > 0; size--) {
            String key = String.join("", words.subList(0, size));
            T said = settled.get(key);
            List<T> bearers = said == null ? byKey.getOrDefault(key, List.of()) : List.of(said);
            if (!bearers.isEmpty()) {
                return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean isSettled(String spelling) {
        return settled.containsKey(Spelling.key(spelling));
    }

    /** What is known beside a name, where it is taken for somebody. */
    interface Grounds<T> {
        /** Whether more than the name speaks for it. */
        boolean agrees(T bearer);

        /** What speaks against it, as the end of a sentence; empty where nothing does. */
        default String against(T bearer) {
            return "";
        }

        /** Somebody of another name who is likely to be meant, where nobody has this one. */
        default Optional<Near> likely() {
            return Optional.empty();
        }
    }

    /**
     * Takes a name for somebody.
     *
     * @param maker makes a new one with an id
     */
    T identify(String spelling, Location where, Grounds<T> grounds, Function<String, T> maker) {
        T said = settled.get(Spelling.key(spelling));
        if (said != null) {
            return taken(said, Outcome.MATCHED, spelling, "the resolver says so", where);
        }
        List<T> bearers = List.copyOf(byKey.getOrDefault(Spelling.key(spelling), List.of()));
        List<T> agreed = bearers.stream().filter(grounds::agrees).toList();
        if (agreed.size() == 1) {
            return taken(agreed.get(0), Outcome.MATCHED, spelling, "the name and the car agree", where);
        }
        List<T> candidates = candidates(bearers, grounds);
        if (candidates.size() == 1) {
            boolean alike = spellingIsEnough && spelled.contains(spelling);
            return taken(
                    candidates.get(0),
                    alike ? Outcome.MATCHED : Outcome.DOUBTFUL,
                    spelling,
                    alike
                            ? "it is spelled alike in the files"
                            : "only the name agrees" + grounds.against(candidates.get(0)),
                    where);
        }
        return made(spelling, where, bearers, grounds, maker);
    }

    private T made(String spelling, Location where, List<T> bearers, Grounds<T> grounds, Function<String, T> maker) {
        Optional<Near> likely = bearers.isEmpty() ? near.nearest(spelling).or(grounds::likely) : Optional.empty();
        T made = maker.apply(free(Slugs.find(spelling).orElse("unnamed")));
        learn(made);
        madeHere.add(made.id());
        if (!bearers.isEmpty()) {
            String others = bearers.stream().map(Named::id).collect(Collectors.joining("', '"));
            return taken(made, Outcome.DOUBTFUL, spelling, "the name is that of '" + others + "'", where);
        }
        if (likely.isEmpty()) {
            return taken(made, Outcome.NEW, spelling, "nothing known has this name", where);
        }
        String why = "it may be '" + likely.get().name() + "': "
                + likely.get().rule().words();
        report(made, Outcome.DOUBTFUL, spelling, likely.map(Near::id), why, where);
        return made;
    }

    /**
     * Of several that it may be, the one that was made for this name before, else each file would make one more; or the one
     * that nothing speaks against.
     */
    private List<T> candidates(List<T> bearers, Grounds<T> grounds) {
        if (bearers.size() < 2) {
            return bearers;
        }
        List<T> made = bearers.stream()
                .filter(bearer -> madeHere.contains(bearer.id()))
                .toList();
        List<T> fitting = bearers.stream()
                .filter(bearer -> grounds.against(bearer).isEmpty())
                .toList();
        return made.size() == 1 ? made : fitting.size() == 1 ? fitting : bearers;
    }

    T taken(T entity, Outcome outcome, String spelling, String why, Location where) {
        report(entity, outcome, spelling, Optional.empty(), why, where);
        return entity;
    }

    private void report(
            T entity, Outcome outcome, String spelling, Optional<String> likely, String why, Location where) {
        ids.add(entity.id());
        spelled.add(spelling);
        if (reported.add(List.of(outcome.name(), spelling, entity.id()))) {
            report.add(new Identification(outcome, kind.word(), spelling, entity.id(), likely, why, where));
        }
    }

    /** Many names can have one slug: all that no letter of English is in, to begin with. */
    private String free(String slug) {
        String id = slug;
        while (ids.contains(id)) {
            id = slug + "-" + lastOfSlug.merge(slug, 2, (last, two) -> last + 1);
        }
        return id;
    }
}
