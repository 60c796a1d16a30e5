/**
 * Official points tables, held cell by cell against what standings work out from results.
 *
 * <p>A {@link io.github.palmares.json.timing.audit.StandingsAudit} takes the table as it was published and the {@link
 * io.github.palmares.points.Standings} of a book. It gives each {@link io.github.palmares.json.timing.audit.Difference} with
 * its reason, and what could {@linkplain io.github.palmares.json.timing.audit.Unchecked not be checked}, and why.
 */
@NullMarked
package io.github.palmares.json.timing.audit;

import org.jspecify.annotations.NullMarked;
