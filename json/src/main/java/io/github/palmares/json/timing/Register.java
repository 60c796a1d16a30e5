package io.github.palmares.json.timing;

import io.github.palmares.json.timing.Identification.Outcome;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Set<String> madeHere = new HashSet<>();
    private final Set<Identification> report;
    private final Set<List<String>> reported = new HashSet<>();

    /**
     * A register of what the resolver settles and the book holds.
     *
     * @param spellingIsEnough whether a name spelled alike twice in the files means the same beyond doubt: so with teams and
     *     cars, and never with people
     */
    Register(
            EntityKind kind,
            Class<T> type,
            Collection<T> known,
            Resolver resolver,
            boolean spellingIsEnough,
            Set<Identification> report) {
        this.kind = kind;
        this.spellingIsEnough = spellingIsEnough;
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
            }
        }
    }

    boolean isSettled(String spelling) {
        return settled.containsKey(Spelling.key(spelling));
    }

    /**
     * Takes a name for somebody.
     *
     * @param possible whether nothing speaks against it
     * @param agreeing whether more than the name speaks for it
     * @param maker makes a new one with an id
     */
    T identify(
            String spelling, Location where, Predicate<T> possible, Predicate<T> agreeing, Function<String, T> maker) {
        T said = settled.get(Spelling.key(spelling));
        if (said != null) {
            return taken(said, Outcome.MATCHED, spelling, "the resolver says so", where);
        }
        List<T> bearers = List.copyOf(byKey.getOrDefault(Spelling.key(spelling), List.of()));
        List<T> agreed = bearers.stream().filter(agreeing).toList();
        if (agreed.size() == 1) {
            return taken(agreed.get(0), Outcome.MATCHED, spelling, "the name and the car agree", where);
        }
        List<T> candidates = candidates(bearers.stream().filter(possible).toList());
        if (candidates.size() == 1) {
            boolean alike = spellingIsEnough && spelled.contains(spelling);
            return taken(
                    candidates.get(0),
                    alike ? Outcome.MATCHED : Outcome.DOUBTFUL,
                    spelling,
                    alike ? "it is spelled alike in the files" : "only the name agrees",
                    where);
        }
        T made = maker.apply(free(Spelling.slug(spelling)));
        learn(made);
        madeHere.add(made.id());
        if (bearers.isEmpty()) {
            return taken(made, Outcome.NEW, spelling, "nothing known has this name", where);
        }
        String others = bearers.stream().map(Named::id).collect(Collectors.joining("', '"));
        String why = candidates.isEmpty()
                ? "another country speaks against '" + others + "'"
                : "the name is that of '" + others + "'";
        return taken(made, Outcome.DOUBTFUL, spelling, why, where);
    }

    /** Of several that it may be, the one that was made for this name before: else each file would make one more. */
    private List<T> candidates(List<T> possible) {
        List<T> made = possible.stream()
                .filter(bearer -> madeHere.contains(bearer.id()))
                .toList();
        return possible.size() > 1 && made.size() == 1 ? made : possible;
    }

    T taken(T entity, Outcome outcome, String spelling, String why, Location where) {
        ids.add(entity.id());
        spelled.add(spelling);
        if (reported.add(List.of(outcome.name(), spelling, entity.id()))) {
            report.add(new Identification(outcome, kind.word(), spelling, entity.id(), why, where));
        }
        return entity;
    }

    private String free(String slug) {
        String id = slug;
        for (int i = 2; ids.contains(id); i++) {
            id = slug + "-" + i;
        }
        return id;
    }
}
