/**
 * The vocabulary of sportscar championship records, as immutable values.
 *
 * <p><b>Who.</b> A {@link io.github.palmares.model.Party} is anybody in the sport. Those who can hold a title are
 * {@linkplain io.github.palmares.model.Competitor competitors}: a {@link io.github.palmares.model.Driver}, a
 * {@link io.github.palmares.model.Team}, a {@link io.github.palmares.model.Manufacturer}. Behind them stand each
 * {@link io.github.palmares.model.Person} and {@link io.github.palmares.model.Organisation}.
 *
 * <p><b>What and where.</b> A {@link io.github.palmares.model.Series} runs a {@link io.github.palmares.model.Season} each
 * year; a season has a {@link io.github.palmares.model.Race} at each round, which may be a running of an
 * {@link io.github.palmares.model.Event} at a {@link io.github.palmares.model.Circuit}. Cars of one
 * {@link io.github.palmares.model.CarClass} race each other; a {@link io.github.palmares.model.CarModel} is built by a
 * manufacturer to technical rules. A {@link io.github.palmares.model.Championship} is what is won within the series.
 *
 * <p><b>Facts.</b> A {@link io.github.palmares.model.Fact} says what happened, holds or is planned, and each is
 * {@linkplain io.github.palmares.model.Cited cited}: an {@link io.github.palmares.model.Entry} commits a car to a season,
 * a {@link io.github.palmares.model.Seat} a driver to it; a {@link io.github.palmares.model.Result} tells how it ended a
 * race and, in its {@link io.github.palmares.model.LineUp}, with whom; a {@link io.github.palmares.model.Title} is an
 * honour won; an {@link io.github.palmares.model.Affiliation} tells who belongs to whom; a
 * {@link io.github.palmares.model.StatedTotal} is a number that somebody states; a
 * {@link io.github.palmares.model.Coverage} says that a book is complete somewhere; a
 * {@link io.github.palmares.model.PointsAdjustment} gives or takes points.
 *
 * <p><b>What is not known.</b> An absent optional is unknown: not none, not zero. An
 * {@link io.github.palmares.model.Answer} can be unknown, a {@link io.github.palmares.model.PartialDate} is known as far
 * as its bounds, and {@link io.github.palmares.model.Certainty} tells a fact from a plan and a rumour.
 *
 * <p><b>Building.</b> Each type has a {@code builder()} and a {@code toBuilder()}; what is small has {@code of}. A value
 * that breaks its own rules is refused with an {@link java.lang.IllegalArgumentException} that gives the rule, an example
 * and what was found; a null is refused with a {@link java.lang.NullPointerException} that names the parameter. Lists
 * whose order says nothing (aliases, holders, citations) are sorted and made distinct, so that equal values print alike;
 * lists whose order is data (a line-up, a season's classes) keep it.
 *
 * <pre>{@code
 * Driver ann = Driver.builder().id("ann-sample").name("Ann Sample").build();
 * Entry car = Entry.builder().id("cup-2023-31").season(season).number(CarNumber.of("31")).carClass(gtp).build();
 * Result win = Result.builder()
 *         .race(daytona)
 *         .entry(car)
 *         .lineUp(LineUp.of(ann))
 *         .classPosition(1)
 *         .status(ResultStatus.CLASSIFIED)
 *         .build();
 * win.isClassWin();                           // true
 * }</pre>
 *
 * <p><b>As JSON</b> these values are written and read by the module {@code io.github.palmares.json}. They are no beans: a mapper
 * of Jackson without its {@code PalmaresModule} writes <code>{}</code> for them, without an error.
 */
@NullMarked
package io.github.palmares.model;

import org.jspecify.annotations.NullMarked;
