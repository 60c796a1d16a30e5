/**
 * Who leads, and why: points and standings, worked out from results by rules that are data.
 *
 * <p>{@link io.github.palmares.points.Points} are exact, in hundredths. A {@link io.github.palmares.points.PointsScale}
 * pays by place; a {@link io.github.palmares.points.PointsSystem} says which scale a race pays by, who scores, how scores
 * are dropped, and how rows are ranked. Those of the big series are in {@link io.github.palmares.points.PointsSystems}.
 *
 * <p>{@link io.github.palmares.points.Standings} put results and a system together:
 *
 * <pre>{@code
 * Standings standings = Standings.of(
 *         book.results().in(imsa2026).inClass(gtp), PointsSystems.IMSA_2021, book.adjustments());
 * for (Standing row : standings.drivers()) {
 *     row.position();                         // 1
 *     row.name();                             // Nina Ost
 *     row.points();                           // 742
 *     row.why();                              // 742 points each: ahead of Omar West (1 win against none).
 * }
 * standings.after(sebring).teams();           // as they stood then
 * standings.champions();                      // a proposal: titles are stored facts
 * standings.findings(book);                   // what the standings leave open, and stored titles that they contradict
 * standings.under(PointsSystems.WEC_2021);    // what if
 * standings.without(daytona).drivers();
 * }</pre>
 *
 * <p>A {@link io.github.palmares.points.Standing} is one row, with a {@link io.github.palmares.points.RaceScore} for each
 * race. A tie is either {@linkplain io.github.palmares.points.TieBreak broken} by a rule that is known, or kept.
 *
 * <p>What is not known scores nothing and is a finding: a classified car without a place, a race whose length decides the
 * scale and is not recorded.
 */
@NullMarked
package io.github.palmares.points;

import org.jspecify.annotations.NullMarked;
