/**
 * Who leads, and why: points and standings, worked out from results by rules that are data.
 *
 * <p>A championship's rule book answers some questions, one after the other. This is where each of them is answered; a value
 * of the type named is the rule.
 *
 * <ol>
 *   <li><b>What does a place pay?</b> A {@link io.github.palmares.points.PointsScale}: so many for the first, the second and
 *       so on, in {@link io.github.palmares.points.Points}, which are exact.
 *   <li><b>What does this race pay?</b> The scale of the {@link io.github.palmares.points.PointsSystem}, unless a
 *       {@link io.github.palmares.points.RaceRule} is closer: for longer races, an event, a qualifying race, a class, small
 *       fields, or one race. It may pay at {@linkplain io.github.palmares.points.Mark marks} during the race, too. A race cut
 *       short pays a {@linkplain io.github.palmares.model.Race#pointsPercent() part}.
 *   <li><b>What is paid beside places?</b> {@linkplain io.github.palmares.points.Award Awards}: for qualifying, pole position,
 *       the fastest lap, a start, laps led.
 *   <li><b>Who is in the table?</b> Its {@link io.github.palmares.points.TableRules}: which classes are ranked
 *       {@linkplain io.github.palmares.points.ClassGroup together}, which groups or ratings among themselves, what a
 *       {@linkplain io.github.palmares.points.TeamRows row of the teams} is, with how many cars it scores.
 *   <li><b>Which scores count?</b> All, or the best: {@link io.github.palmares.points.DroppedScores}.
 *   <li><b>Who is ahead on equal points?</b> The {@linkplain io.github.palmares.points.TieBreak tie-breaks} of the table, one
 *       after the other; where none decides, the place is shared, as its {@link io.github.palmares.points.Ranking} numbers it.
 * </ol>
 *
 * <p>The rules of big series are in {@link io.github.palmares.points.PointsSystems}.
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
 * standings.contenders(petitLeMans);          // who can still win
 * standings.findings(book);                   // what the standings leave open, and stored titles that they contradict
 * standings.under(WecSystems.WEC_2022);       // what if
 * standings.without(daytona).drivers();
 * }</pre>
 *
 * <p>A {@link io.github.palmares.points.Standing} is one row, with a {@link io.github.palmares.points.RaceScore} for each
 * race. {@link io.github.palmares.points.Contenders} tell what can still happen.
 *
 * <p>What is not known scores nothing and is a finding: a classified car without a place, an award that nobody recorded, a
 * race whose length decides the scale and is not recorded. Points that may be more are not
 * {@linkplain io.github.palmares.points.Standing#exact() exact}.
 *
 * <p>For those who read the code: {@code ClassSeason} sorts results into tables and {@code Round}s, {@code RaceRules} finds
 * what a round pays, {@code TableMaker} gives each {@code Row} its places by the {@code Order} of the cars, {@code Awards}
 * what is paid beside them, {@code DropRule} adds up, {@code Ties} and {@code Table} rank, {@code Tie} says why.
 */
@NullMarked
package io.github.palmares.points;

import org.jspecify.annotations.NullMarked;
