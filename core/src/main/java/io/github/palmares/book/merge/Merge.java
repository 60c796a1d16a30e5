package io.github.palmares.book.merge;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Map<LineUp, LineUp> lineUps = new HashMap<>();

    /** Whether each thing is named by one instance alone, so that there is nothing to rewrite. */
    private boolean linked = true;

    /** Whether line-ups that are equal are one instance. */
    private boolean shared = true;

    private Merge() {
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
        Merge merge = new Merge();
        Collector collector = merge.new Collector();
        entities.forEach(collector::link);
        FactSorter sorter = new FactSorter(facts.size(), merge.conflicts);
        for (Fact fact : facts) {
            if (fact instanceof Entry entry) {
                collector.link(entry);
            } else {
                sorter.add(fact, collector.visit(fact));
            }
        }
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
        Replacer replacer = new Replacer(replacement);
        List<Entity> entities = new ArrayList<>();
        united.entities().values().forEach(ofKind -> ofKind.values().forEach(e -> entities.add(replacer.link(e))));
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : united.facts().all()) {
            facts.add(fact instanceof Entry entry ? replacer.link(entry) : replacer.relink(fact));
        }
        return unite(entities, facts);
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
        ofKind.forEach((id, said) -> classes.put(
                id, said.statements().stream().map(CarClass.class::cast).toList()));
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
                return (T) linker.relink(
                        entry.toBuilder().manufacturer(Optional.empty()).build());
            }
        }
        return linker.relink(statement);
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

    /** A fact that cannot refer to what a conflict has left stays as it is. */
    private Fact relinked(Fact fact) {
        try {
            return linker.relink(fact);
        } catch (IllegalArgumentException e) {
            if (conflicts.isEmpty()) {
                throw e;
            }
            return fact;
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
        private @Nullable Set<T> others;
        private @Nullable T united;
        private final int rank;

        /** The rank tells how many things of the kind were named before. */
        Said(T first, int rank) {
            this.first = first;
            this.rank = rank;
        }

        /** Whether it is a statement not heard before; one that equals another adds nothing. */
        boolean add(T statement) {
            if (statement.equals(first)) {
                return false;
            }
            if (others == null) {
                others = new LinkedHashSet<>();
            }
            return others.add(statement);
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

    /** Takes note of all that is named. */
    private final class Collector extends Relinker {
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
            LineUp first = lineUps.putIfAbsent(lineUp, lineUp);
            if (first != lineUp) {
                shared &= first == null;
                lineUp.crew().forEach(member -> link(member.driver()));
            }
        }

        @Override
        <E extends Entity> E link(E entity) {
            if (isNew(ofKind(entity.entityKind()), entity.id(), entity)) {
                relink(entity);
            }
            return entity;
        }

        @Override
        Entry link(Entry entry) {
            if (isNew(entries, entry.id(), entry)) {
                relink(entry);
            }
            return entry;
        }

        private <T> boolean isNew(Map<String, Said<T>> byId, String id, T statement) {
            Said<T> said = byId.get(id);
            if (said == null) {
                byId.put(id, new Said<>(statement, byId.size()));
                return true;
            }
            if (statement == said.first) {
                return false;
            }
            linked = false;
            return said.add(statement);
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
            LineUp first = lineUps.putIfAbsent(lineUp, lineUp);
            return first == null ? lineUp : first;
        }
    }

    /** Leads to values that refer to the replacement wherever they referred to what it replaces. */
    private static final class Replacer extends Relinker {
        private final Entity replacement;
        private final IdentityHashMap<Object, Object> replaced = new IdentityHashMap<>();

        Replacer(Entity replacement) {
            this.replacement = replacement;
        }

        @Override
        @SuppressWarnings("unchecked")
        <E extends Entity> E link(E entity) {
            if (entity.isSameAs(replacement)) {
                return (E) replacement;
            }
            E known = (E) replaced.get(entity);
            if (known == null) {
                known = relink(entity);
                replaced.put(entity, known);
            }
            return known;
        }

        @Override
        Entry link(Entry entry) {
            Entry known = (Entry) replaced.get(entry);
            if (known == null) {
                known = relink(entry);
                replaced.put(entry, known);
            }
            return known;
        }
    }
}
