package io.github.palmares.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Choices that follow from a seed. One seed stands for one value, so that jqwik has one number to generate and to
 * shrink for it instead of dozens.
 */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number from least to most, both inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number from 1 to most; the higher the power, the more often it is a low one. */
    int skewed(int most, int power) {
        return 1 + (int) (most * Math.pow(random.nextDouble(), power));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** An element, or nothing one time in so many, or where there is none. */
    <T> Optional<T> mayPick(List<T> list, int nothingOneIn) {
        return list.isEmpty() || oneIn(nothingOneIn) ? Optional.empty() : Optional.of(pick(list));
    }

    /** Gives the setter an element one time in so many, and leaves it alone at other times. */
    <T> void sometimes(int oneIn, List<T> list, Consumer<T> setter) {
        if (oneIn(oneIn)) {
            setter.accept(pick(list));
        }
    }

    /** So many different elements, in any order. */
    <T> List<T> some(List<T> list, int count) {
        List<T> left = new ArrayList<>(list);
        List<T> taken = new ArrayList<>(count);
        while (taken.size() < count && !left.isEmpty()) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
