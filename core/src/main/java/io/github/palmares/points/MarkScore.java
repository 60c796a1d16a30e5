package io.github.palmares.points;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What a mark paid.
 *
 * @param at the time since the start of the race
 * @param place the place there, as the table counts it; absent where there is none
 * @param points what it paid
 */
public record MarkScore(Duration at, OptionalInt place, Points points) {}
