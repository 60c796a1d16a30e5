package io.github.palmares.model;

/**
 * Something that a source says happened, holds, or is planned. Facts are what a record book is made of; the entities
 * they name come along with them.
 *
 * <p>An absent value is not known. It is never the same as none or zero.
 *
 * <p>It is no bean: a mapper of Jackson without {@code PalmaresModule} writes <code>{}</code> for it, without an error.
 */
public sealed interface Fact extends Cited
        permits Entry, Result, Title, Affiliation, StatedTotal, Coverage, PointsAdjustment {}
