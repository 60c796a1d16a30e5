package io.github.palmares.testing;

import io.github.palmares.model.Fact;
import java.util.List;

/**
 * Facts, and the world that they are about. The world holds more than the facts name, so that a query can be asked for
 * somebody of whom nothing is recorded.
 *
 * @param world all that the facts may name
 * @param facts the facts, in any order, each natural key once
 */
public record Records(World world, List<Fact> facts) {
    @Override
    public String toString() {
        return facts.toString();
    }
}
