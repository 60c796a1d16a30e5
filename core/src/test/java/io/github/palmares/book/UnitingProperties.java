package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.palmares.book.merge.Merge.United;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.testing.References;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class UnitingProperties {
    /** What somebody says, not united yet. */
    record World(List<Entity> entities, List<Fact> facts) {
        World and(World other) {
            return new World(concat(entities, other.entities), concat(facts, other.facts));
        }

        private static <T> List<T> concat(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(UnitingProperties::world);
    }

    private static World world(Random random) {
        WorldFacts said = new WorldFacts(random, random.nextInt(3) * 5);
        List<Entity> entities = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            entities.add(said.entity());
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            facts.add(said.fact());
        }
        return new World(entities, facts);
    }

    /** What the statements unite to, or what they contradict each other in. */
    private static Object outcome(World world) {
        try {
            return Unite.merged(world.entities, world.facts);
        } catch (RecordConflictException conflict) {
            return conflict.getMessage();
        }
    }

    private static Optional<United> united(World world) {
        return outcome(world) instanceof United united ? Optional.of(united) : Optional.empty();
    }

    /** A conflict with anything is a conflict. */
    private static Optional<United> merged(Optional<United> first, Optional<United> second) {
        return first.flatMap(a -> second.flatMap(b -> united(world(a).and(world(b)))));
    }

    private static World world(United united) {
        List<Entity> entities = united.entities().values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .toList();
        return new World(entities, united.facts().all());
    }

    private static <T> List<T> shuffled(Collection<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static void countConflicts(Object outcome) {
        Statistics.label("outcome")
                .collect(outcome instanceof United ? "united" : "conflict")
                .coverage(coverage -> {
                    coverage.check("united").percentage(share -> share >= 20);
                    coverage.check("conflict").percentage(share -> share >= 20);
                });
    }

    @Property
    void theOrderOfStatementsMakesNoDifference(
            @ForAll("worlds") World one, @ForAll("worlds") World other, @ForAll Random random) {
        World world = one.and(other);
        Object outcome = outcome(world);
        countConflicts(outcome);
        for (int i = 0; i < 3; i++) {
            World reordered = new World(shuffled(world.entities, random), shuffled(world.facts, random));
            assertEquals(outcome, outcome(reordered));
        }
    }

    @Property
    void mergingIsCommutative(@ForAll("worlds") World one, @ForAll("worlds") World other) {
        Optional<United> merged = merged(united(one), united(other));
        assertEquals(merged, merged(united(other), united(one)));
    }

    @Property
    void mergingIsAssociativeAndTheSameAsUnitingAllAtOnce(
            @ForAll("worlds") World one, @ForAll("worlds") World other, @ForAll("worlds") World third) {
        Optional<United> left = merged(merged(united(one), united(other)), united(third));
        Optional<United> right = merged(united(one), merged(united(other), united(third)));
        assertEquals(left, right);
        Object atOnce = outcome(one.and(other).and(third));
        assertEquals(left, atOnce instanceof United united ? Optional.of(united) : Optional.empty());
        countConflicts(atOnce);
    }

    @Property
    void mergingIsIdempotent(@ForAll("worlds") World world) {
        Optional<United> united = united(world);
        assertEquals(united, merged(united, united));
        assertEquals(outcome(world), outcome(world.and(world)));
        if (united.isPresent()) {
            List<Fact> facts = united.get().facts().all();
            List<Fact> again = united(world(united.get())).orElseThrow().facts().all();
            for (int i = 0; i < facts.size(); i++) {
                assertSame(facts.get(i), again.get(i));
            }
        }
    }

    @Property
    void whatIsMergedHoldsAllThatWasMerged(@ForAll("worlds") World one, @ForAll("worlds") World other) {
        Optional<United> merged = merged(united(one), united(other));
        assertEquals(merged, merged(merged, united(one)));
        assertEquals(merged, merged(merged, united(other)));
    }

    @Property
    void everyReferenceLeadsToTheUnitedValue(@ForAll("worlds") World one, @ForAll("worlds") World other) {
        Optional<United> united = united(one.and(other));
        united.ifPresent(all -> {
            all.facts().all().forEach(fact -> checkReferences(fact, all));
            all.entities().values().forEach(ofKind -> ofKind.values().forEach(entity -> checkReferences(entity, all)));
        });
    }

    private static void checkReferences(Object value, United all) {
        for (Object reference : References.in(value)) {
            if (reference instanceof Entity entity) {
                assertSame(all.entities().get(entity.entityKind()).get(entity.id()), entity);
            } else {
                assertSame(
                        all.facts().all().stream()
                                .filter(fact -> fact instanceof Entry entry
                                        && entry.id().equals(((Entry) reference).id()))
                                .findFirst()
                                .orElseThrow(),
                        reference);
            }
        }
    }

    @Property
    void aReplacementTakesThePlaceOfEveryValue(@ForAll("worlds") World world, @ForAll Random random) {
        Optional<United> before = united(world);
        List<Entity> entities = before.map(u -> world(u).entities).orElse(List.of());
        if (!entities.isEmpty()) {
            Entity same = entities.get(random.nextInt(entities.size()));
            assertEquals(before.get(), Unite.replaced(before.get(), same));
        }
    }
}
