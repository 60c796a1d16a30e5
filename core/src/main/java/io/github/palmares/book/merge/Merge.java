package io.github.palmares.book.merge;

import io.github.palmares.attributes.LineUpAttribute;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Citation;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Unites all that is said of each thing: first the entities, from those that refer to nothing upwards, then the facts,
 * which by then refer to the united entities. So two statements of a fact never differ only in what they know of a driver.
 *
 * <p>Uniting is commutative, associative and idempotent where it succeeds, and whether it succeeds depends on no order
 * either.
 */
public final class Merge {
    /**
     * What was united.
     *
     * @param entities all things by kind and id
     * @param facts all facts
     * @param conflicts what could not be united; where there is any, the rest makes no book
     */
    public record United(Map<EntityKind, SortedMap<String, Entity>> entities, Facts facts, List<Conflict> conflicts) {}

    private final Map<EntityKind, Map<String, Said<Entity>>> entities = new EnumMap<>(EntityKind.class);
    private final Map<String, Said<Entry>> entries = new LinkedHashMap<>();
    private final Linker linker = new Linker();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** Each line-up by itself: the first of those that are equal stands for all. */
    private final Map<Crew, LineUp> lineUps = new HashMap<>();

    /** What stands in the place of a thing, whatever is said of that; null where nothing does. */
    private final @Nullable Entity replacement;

    /** Whether each thing is named by one instance alone, so that there is nothing to rewrite. */
    private boolean linked = true;

    /** Whether line-ups that are equal are one instance. */
    private boolean shared = true;

    private Merge(@Nullable Entity replacement) {
        this.replacement = replacement;
        for (EntityKind kind : EntityKind.values()) {
            entities.put(kind, new HashMap<>());
        }
    }

    /**
     * Unites statements. Whatever the facts and the entities refer to comes along, entries of results too.
     *
     * @param entities statements of entities
     * @param facts statements of facts
     * @return what they say together
     */
    public static United unite(Collection<? extends Entity> entities, Collection<? extends Fact> facts) {
        return unite(new Merge(null), entities, facts);
    }

    private static United unite(Merge merge, Collection<? extends Entity> entities, Collection<? extends Fact> facts) {
        Collector collector = merge.new Collector();
        for (Entity entity : entities) {
            collector.link(entity);
        }
        FactSorter sorter = new FactSorter(facts.size(), merge.conflicts);
        for (Fact fact : facts) {
            if (fact instanceof Entry entry) {
                collector.link(entry);
            } else {
                sorter.add(fact, collector.visit(fact));
            }
        }
        collector.follow();
        Map<EntityKind, SortedMap<String, Entity>> unitedEntities = merge.uniteEntities();
        if (unitedEntities.size() < EntityKind.values().length) {
            return new United(unitedEntities, Facts.NONE, merge.conflicts);
        }
        List<Entry> unitedEntries = merge.uniteEntries();
        Facts united = merge.relinked(sorter, facts).unite(unitedEntries);
        return new United(unitedEntities, united, merge.conflicts);
    }

    /**
     * Puts another value in the place of an entity: all that refer to its kind and id refer to the new value.
     *
     * @param united what was united
     * @param replacement the new value
     * @return the same with the new value
     */
    public static United replace(United united, Entity replacement) {
        List<Entity> entities = new ArrayList<>();
        united.entities().values().forEach(ofKind -> entities.addAll(ofKind.values()));
        return unite(new Merge(replacement), entities, united.facts().all());
    }

    private Map<EntityKind, SortedMap<String, Entity>> uniteEntities() {
        Map<EntityKind, SortedMap<String, Entity>> united = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            SortedMap<String, Said<Entity>> ofKind = new TreeMap<>(ofKind(kind));
            SortedMap<String, Entity> unitedOfKind = new TreeMap<>();
            for (String id :
                    kind == EntityKind.CAR_CLASS ? ClassOrder.of(classes(ofKind), conflicts) : ofKind.keySet()) {
                Said<Entity> said = said(kind, id);
                unitedOfKind.put(id, unite(said));
            }
            united.put(kind, Collections.unmodifiableSortedMap(unitedOfKind));
            if (unitedOfKind.size() < ofKind.size()) {
                // Classes in a circle cannot be united, nor what refers to them.
                break;
            }
        }
        return Collections.unmodifiableMap(united);
    }

    private static SortedMap<String, List<CarClass>> classes(SortedMap<String, Said<Entity>> ofKind) {
        SortedMap<String, List<CarClass>> classes = new TreeMap<>();
        for (Map.Entry<String, Said<Entity>> one : ofKind.entrySet()) {
            List<CarClass> statements = new ArrayList<>();
            for (Entity statement : one.getValue().statements()) {
                statements.add((CarClass) statement);
            }
            classes.put(one.getKey(), statements);
        }
        return classes;
    }

    private <T> T unite(Said<T> said) {
        List<T> statements = said.statements();
        if (!linked) {
            statements = new ArrayList<>(statements);
            statements.replaceAll(this::relinkedStatement);
        }
        T united = statements.size() == 1 ? statements.get(0) : Rules.unite(statements, conflicts);
        said.united = united;
        return united;
    }

    /** An entry may state another marque than its car turns out to have. */
    @SuppressWarnings("unchecked") // an entry without its marque is an entry
    private <T> T relinkedStatement(T statement) {
        if (statement instanceof Entry entry && entry.car().isPresent()) {
            Optional<Conflict> conflict =
                    Rules.marque(entry, linker.link(entry.car().get()));
            if (conflict.isPresent()) {
                conflicts.add(conflict.get());
                return (T) relinked(
                        entry.toBuilder().manufacturer(Optional.empty()).build());
            }
        }
        return relinked(statement);
    }

    private List<Entry> uniteEntries() {
        List<Entry> united = new ArrayList<>(entries.size());
        // Where nothing contradicts, their order makes no difference, and that of the statements is mostly the
        // readers'.
        for (Said<Entry> said : (linked ? entries : new TreeMap<>(entries)).values()) {
            united.add(unite(said));
        }
        return united;
    }

    /** The facts, referring to what is united by now: nearly always, those that were gathered already. */
    private FactSorter relinked(FactSorter gathered, Collection<? extends Fact> facts) {
        if (linked && shared) {
            return gathered;
        }
        lineUps.clear();
        FactSorter sorter = new FactSorter(facts.size(), conflicts);
        for (Fact fact : facts) {
            if (!(fact instanceof Entry)) {
                sorter.add(relinked(fact), ResultSorter.NO_RANK);
            }
        }
        return sorter;
    }

    /** What cannot refer to what a conflict has left stays as it is. */
    private <T> T relinked(T statement) {
        try {
            return linker.relink(statement);
        } catch (IllegalArgumentException e) {
            if (conflicts.isEmpty()) {
                throw e;
            }
            return statement;
        }
    }

    private Map<String, Said<Entity>> ofKind(EntityKind kind) {
        return Objects.requireNonNull(entities.get(kind), kind.word());
    }

    private Said<Entity> said(EntityKind kind, String id) {
        return Objects.requireNonNull(ofKind(kind).get(id), id);
    }

    /** The different statements of one thing, and in the end the united one. */
    private static final class Said<T> {
        private final T first;
        private @Nullable SortedSet<T> others;
        private @Nullable T united;
        private final int rank;

        /** The rank tells how many things of the kind were named before. */
        Said(T first, int rank) {
            this.first = first;
            this.rank = rank;
        }

        /** One that says the same as another adds nothing. */
        void add(T statement) {
            if (StatementOrder.ALL.compare(statement, first) != 0) {
                if (others == null) {
                    others = new TreeSet<>(StatementOrder.ALL);
                }
                others.add(statement);
            }
        }

        List<T> statements() {
            if (others == null) {
                return List.of(first);
            }
            List<T> statements = new ArrayList<>(others.size() + 1);
            statements.add(first);
            statements.addAll(others);
            return statements;
        }

        T united() {
            return Objects.requireNonNull(united, "united");
        }
    }

    /** Takes note of all that is named, and of what that names in turn. */
    private final class Collector extends Relinker {
        /** Each instance is followed once; what is named first of a thing is not noted here. */
        private final Set<Object> followed = Collections.newSetFromMap(new IdentityHashMap<>());

        private final Deque<Object> open = new ArrayDeque<>();
        private @Nullable Race lastRace;
        private @Nullable Citation lastCitation;

        /**
         * Links what a fact other than an entry names.
         *
         * @return of a result that is as its entry said, the rank of the entry: how many were named before it
         */
        int visit(Fact fact) {
            if (fact instanceof Result result && result.ranAs().isEmpty()) {
                return visit(result);
            }
            relink(fact);
            return ResultSorter.NO_RANK;
        }

        /**
         * There may be a million results, and most name the race and the citation of the one before, and a line-up that was
         * seen.
         */
        @SuppressWarnings("ReferenceEquality") // another instance is another statement
        private int visit(Result result) {
            Race race = result.race();
            if (race != lastRace) {
                link(race);
                lastRace = race;
            }
            Said<Entry> said = said(result.entry());
            visit(result.lineUp());
            List<Citation> citations = result.citations();
            for (int i = 0; i < citations.size(); i++) {
                Citation citation = citations.get(i);
                if (citation != lastCitation) {
                    link(citation.source());
                    lastCitation = citation;
                }
            }
            return result.sourceOrder().isPresent() ? ResultSorter.NO_RANK : said.rank;
        }

        private Said<Entry> said(Entry entry) {
            Said<Entry> said = entries.get(entry.id());
            if (said == null || entry != said.first) {
                link(entry);
                said = Objects.requireNonNull(entries.get(entry.id()));
            }
            return said;
        }

        private void visit(LineUp lineUp) {
            LineUp first = lineUps.putIfAbsent(new Crew(lineUp), lineUp);
            if (first != lineUp) {
                shared &= first == null;
                for (CrewMember member : lineUp.crew()) {
                    link(member.driver());
                }
            }
        }

        /** Goes on with what was named, until nothing new is: a chain of classes may be longer than the stack. */
        void follow() {
            for (Object next = open.poll(); next != null; next = open.poll()) {
                relink(next);
            }
        }

        @Override
        <E extends Entity> E link(E entity) {
            Entity statement = entity;
            if (replacement != null && entity.isSameAs(replacement)) {
                statement = replacement;
                linked &= entity == replacement;
            }
            note(ofKind(entity.entityKind()), entity.id(), statement);
            return entity;
        }

        @Override
        Entry link(Entry entry) {
            note(entries, entry.id(), entry);
            return entry;
        }

        private <T> void note(Map<String, Said<T>> byId, String id, T statement) {
            Said<T> said = byId.get(id);
            if (said == null) {
                byId.put(id, new Said<>(statement, byId.size()));
                open.add(statement);
            } else if (statement != said.first && followed.add(statement)) {
                linked = false;
                said.add(statement);
                open.add(statement);
            }
        }
    }

    /** Leads to the united values. */
    private final class Linker extends Relinker {
        @Override
        @SuppressWarnings("unchecked")
        <E extends Entity> E link(E entity) {
            return (E) said(entity.entityKind(), entity.id()).united();
        }

        @Override
        Entry link(Entry entry) {
            return Objects.requireNonNull(entries.get(entry.id()), entry.id()).united();
        }

        @Override
        LineUp share(LineUp lineUp) {
            LineUp first = lineUps.putIfAbsent(new Crew(lineUp), lineUp);
            return first == null ? lineUp : first;
        }
    }

    /** A line-up as a key. It is comparable so that hash tables stay fast whatever the ids of its drivers. */
    private static final class Crew implements Comparable<Crew> {
        private final LineUp lineUp;

        Crew(LineUp lineUp) {
            this.lineUp = lineUp;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Crew other && lineUp.equals(other.lineUp);
        }

        @Override
        public int hashCode() {
            return lineUp.hashCode();
        }

        @Override
        public int compareTo(Crew other) {
            return StatementOrder.compare(LineUpAttribute.ALL, lineUp, other.lineUp, false);
        }
    }
}
