package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.palmares.testing.Growth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Classes that follow each other in long chains, or in many ways, are equal where all of them say the same. */
class PredecessorsTest {
    private static CarClass carClass(String id, String name, List<CarClass> predecessors) {
        return CarClass.builder().id(id).name(name).predecessors(predecessors).build();
    }

    /** Each class follows the one before. */
    private static CarClass chain(int length, String firstName) {
        CarClass last = carClass("c0", firstName, List.of());
        for (int i = 1; i < length; i++) {
            last = carClass("c" + i, "C", List.of(last));
        }
        return last;
    }

    /** Two classes a level, each of which follows both of the level before. */
    private static CarClass diamonds(int levels, String firstName) {
        List<CarClass> last = List.of(carClass("a0", firstName, List.of()), carClass("b0", "B", List.of()));
        for (int i = 1; i < levels; i++) {
            last = List.of(carClass("a" + i, "A", last), carClass("b" + i, "B", last));
        }
        return last.get(0);
    }

    @Test
    void aChainLongerThanTheStackIsCompared() {
        Growth.onSmallStack(() -> {
            CarClass one = chain(50_000, "C");
            CarClass other = chain(50_000, "C");
            assertEquals(one, other);
            assertEquals(one.hashCode(), other.hashCode());
            assertEquals(one.toString(), other.toString());
            assertNotEquals(one, chain(50_000, "Another"));
            return one;
        });
    }

    @Test
    void eachClassIsComparedOnceHoweverManyWaysLeadToIt() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CarClass one = diamonds(1_000, "A");
            CarClass other = diamonds(1_000, "A");
            assertEquals(one, other);
            assertEquals(one.hashCode(), other.hashCode());
            assertNotEquals(one, diamonds(1_000, "Another"));
        });
    }

    /** Any classes, of which some are the same instance and some say the same. */
    private static List<CarClass> any(Random random) {
        List<CarClass> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<CarClass> some = new ArrayList<>();
            for (String id : List.of("a", "b")) {
                all.stream()
                        .skip(random.nextInt(all.size() + 1))
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .ifPresent(some::add);
            }
            all.add(carClass(random.nextBoolean() ? "a" : "b", random.nextInt(8) == 0 ? "Another" : "C", some));
        }
        return all;
    }

    private static boolean areEqualByCalls(CarClass one, CarClass other) {
        if (!one.id().equals(other.id())
                || !one.name().equals(other.name())
                || one.predecessors().size() != other.predecessors().size()) {
            return false;
        }
        for (int i = 0; i < one.predecessors().size(); i++) {
            if (!areEqualByCalls(one.predecessors().get(i), other.predecessors().get(i))) {
                return false;
            }
        }
        return true;
    }

    @Property
    void classesAreEqualWhereAllThatTheyFollowAre(@ForAll Random random) {
        List<CarClass> all = any(random);
        for (CarClass one : all) {
            for (CarClass other : all) {
                assertEquals(areEqualByCalls(one, other), one.equals(other));
                if (one.equals(other)) {
                    assertEquals(one.hashCode(), other.hashCode());
                }
            }
        }
    }
}
