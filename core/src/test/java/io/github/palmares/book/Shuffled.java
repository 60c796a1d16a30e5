package io.github.palmares.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lists in another order, and parts of them. */
final class Shuffled {
    private Shuffled() {}

    static <T> List<T> of(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Some of a list: each with a chance of so many in four. */
    static <T> List<T> some(List<T> list, int inFour, Random random) {
        return list.stream().filter(each -> random.nextInt(4) < inFour).toList();
    }
}
