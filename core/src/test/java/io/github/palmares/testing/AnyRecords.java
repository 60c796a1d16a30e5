package io.github.palmares.testing;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Whole, valid sets of facts about a small made-up {@link World}. No two facts of a set state the same thing, and each
 * entity has one value throughout, so a book can always be built of them, in any order and in any parts.
 *
 * <p>A property asks for them with {@code @ForAll(supplier = AnyRecords.class) Records records}. A failing set shrinks to
 * the few facts that matter.
 */
public final class AnyRecords implements ArbitrarySupplier<Records> {
    private static final int MOST_FACTS = 80;

    @Override
    public Arbitrary<Records> get() {
        return records();
    }

    /** {@return any facts together with their world; one set in ten is empty} */
    public static Arbitrary<Records> records() {
        Arbitrary<List<Long>> some = seeds().list()
                .ofMinSize(1)
                .ofMaxSize(MOST_FACTS)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        Arbitrary<List<Long>> factSeeds =
                Arbitraries.frequencyOf(Tuple.of(9, some), Tuple.of(1, Arbitraries.just(List.of())));
        return Combinators.combine(seeds(), factSeeds).as(AnyRecords::records);
    }

    /** {@return any facts; one set in ten is empty} */
    public static Arbitrary<List<Fact>> facts() {
        return records().map(Records::facts);
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .greaterOrEqual(0)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static Records records(long worldSeed, List<Long> factSeeds) {
        World world = new World(worldSeed);
        Set<List<Object>> keys = new HashSet<>();
        List<Fact> facts = new ArrayList<>();
        for (long seed : factSeeds) {
            Fact fact = new FactMaker(world, new Chance(seed)).fact();
            if (keys.add(key(fact))) {
                facts.add(fact);
            }
        }
        return new Records(world, facts);
    }

    /**
     * What tells a fact from others: two with one key would be two statements about the same thing. Within one set the
     * entities can stand for their ids.
     */
    public static List<Object> key(Fact fact) {
        if (fact instanceof Entry entry) {
            return Arrays.asList("entry", entry.id());
        }
        if (fact instanceof Result result) {
            return Arrays.asList("result", result.race().id(), result.entry().id());
        }
        if (fact instanceof Title title) {
            return Arrays.asList("title", title.championship(), title.season(), title.classes(), title.kind());
        }
        if (fact instanceof Affiliation affiliation) {
            return Arrays.asList(
                    "affiliation",
                    affiliation.member(),
                    affiliation.of(),
                    affiliation.kind(),
                    affiliation.series(),
                    affiliation.car(),
                    affiliation.from());
        }
        if (fact instanceof StatedTotal total) {
            return Arrays.asList("total", total.subject(), total.measure(), total.scope(), total.asOf());
        }
        if (fact instanceof Coverage coverage) {
            return Arrays.asList(
                    "coverage",
                    coverage.kind(),
                    coverage.series(),
                    coverage.season(),
                    coverage.race(),
                    coverage.competitor());
        }
        return adjustmentKey((PointsAdjustment) fact);
    }

    private static List<Object> adjustmentKey(PointsAdjustment adjustment) {
        return Arrays.asList(
                "adjustment",
                adjustment.season(),
                adjustment.championship(),
                adjustment.table(),
                adjustment.carClass(),
                adjustment.competitor(),
                adjustment.number(),
                adjustment.race());
    }
}
