package io.github.palmares.book;

import io.github.palmares.book.merge.CalendarOrder;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What the words for results mean, written out as the design has it. */
final class PlainResults {
    private static final Set<ResultStatus> RACED = EnumSet.of(
            ResultStatus.CLASSIFIED, ResultStatus.NOT_CLASSIFIED, ResultStatus.RETIRED, ResultStatus.DISQUALIFIED);

    private final List<Criterion<Result, Results>> criteria = new ArrayList<>();

    private PlainResults() {}

    static List<Criterion<Result, Results>> criteria(RecordBook book, Asked asked) {
        PlainResults plain = new PlainResults();
        plain.addParts(asked);
        plain.addRaces(book, asked.races());
        plain.addWords();
        return plain.criteria;
    }

    private void addParts(Asked asked) {
        for (Party party : asked.parties()) {
            add("of " + party, results -> results.of(party), result -> isOf(result, party));
        }
        for (Season season : asked.seasons()) {
            add("in " + season, results -> results.in(season), result -> isIn(result, season));
        }
        for (Series series : asked.series()) {
            add("in " + series, results -> results.in(series), result -> isIn(result, series));
        }
        for (Event event : asked.events()) {
            add("at " + event, results -> results.at(event), result -> isAt(result, event));
        }
        for (CarClass carClass : asked.classes()) {
            add("in " + carClass, results -> results.inClass(carClass), result -> isIn(result, carClass));
        }
        for (Team team : asked.teams()) {
            add("with " + team, results -> results.with(team), result -> isOf(result, team));
        }
        for (Manufacturer marque : asked.manufacturers()) {
            add("with " + marque, results -> results.with(marque), result -> isOf(result, marque));
        }
        for (CarNumber number : asked.numbers()) {
            Optional<CarNumber> its = Optional.of(number);
            add(number.display(), r -> r.numbered(number), result -> its.equals(result.number()));
            add(number.text(), r -> r.numbered(number.text()), result -> its.equals(result.number()));
        }
        for (int year : asked.years()) {
            add("since " + year, results -> results.since(year), result -> isSince(result.race(), year));
            add("until " + year, results -> results.until(year), result -> isUntil(result.race(), year));
        }
    }

    private void addRaces(RecordBook book, List<Race> races) {
        for (Race race : races) {
            add("in " + race, results -> results.in(race), result -> Asked.isOne(result.race(), race));
            Optional<Race> its = book.findRace(race.id());
            add(
                    "until " + race,
                    results -> results.until(race),
                    result -> its.isPresent() && compare(result, its.get()) <= 0);
            add(
                    "after " + race,
                    results -> results.after(race),
                    result -> its.isPresent() && compare(result, its.get()) > 0);
        }
    }

    private static int compare(Result result, Race race) {
        return CalendarOrder.compare(result.race(), race);
    }

    private void addWords() {
        add("in top class", Results::inTopClass, PlainResults::isInTopClass);
        add("overall wins", Results::overallWins, PlainResults::isOverallWin);
        add("class wins", Results::classWins, PlainResults::isClassWin);
        add("overall podiums", Results::overallPodiums, PlainResults::isOverallPodium);
        add("class podiums", Results::classPodiums, PlainResults::isClassPodium);
        add("took part", Results::tookPart, PlainResults::raced);
        add(
                "where it has a time",
                r -> r.where(result -> result.time().isPresent()),
                result -> result.time().isPresent());
    }

    private void add(String name, UnaryOperator<Results> word, Predicate<Result> plain) {
        criteria.add(new Criterion<>(name, word, plain));
    }

    static boolean isOf(Result result, Party party) {
        if (party instanceof Driver) {
            for (CrewMember member : result.lineUp().crew()) {
                if (member.driver().id().equals(party.id())) {
                    return true;
                }
            }
            return false;
        }
        if (party instanceof Team) {
            return Asked.isAmong(result.teams(), party);
        }
        return party instanceof Manufacturer && Asked.isOne(result.manufacturer(), party);
    }

    static boolean isIn(Result result, Season season) {
        return Asked.isOne(result.race().season(), season);
    }

    static boolean isIn(Result result, Series series) {
        return Asked.isOne(result.race().season().series(), series);
    }

    static boolean isIn(Result result, CarClass carClass) {
        return Asked.isOne(result.carClass(), carClass);
    }

    static boolean isAt(Result result, Event event) {
        return Asked.isOne(result.race().event(), event);
    }

    static boolean isInTopClass(Result result) {
        Optional<CarClass> top = result.race().season().topClass();
        return top.isPresent() && isIn(result, top.get());
    }

    private static boolean isSince(Race race, int year) {
        Optional<LocalDate> first = race.start().flatMap(PartialDate::earliest);
        Optional<LocalDate> last = race.start().flatMap(PartialDate::latest);
        if (first.isPresent()) {
            return first.get().getYear() >= year;
        }
        return race.season().lastYear() >= year && (last.isEmpty() || last.get().getYear() >= year);
    }

    private static boolean isUntil(Race race, int year) {
        Optional<LocalDate> first = race.start().flatMap(PartialDate::earliest);
        Optional<LocalDate> last = race.start().flatMap(PartialDate::latest);
        if (last.isPresent()) {
            return last.get().getYear() <= year;
        }
        return race.season().lastYear() <= year
                && (first.isEmpty() || first.get().getYear() <= year);
    }

    static boolean raced(Result result) {
        return RACED.contains(result.status()) && !isCancelled(result);
    }

    private static boolean isPlaced(Result result, OptionalInt position, int most) {
        return result.status() == ResultStatus.CLASSIFIED
                && !isCancelled(result)
                && position.isPresent()
                && position.getAsInt() <= most;
    }

    static boolean isPole(Result result) {
        return result.pole() == Answer.YES && !isCancelled(result);
    }

    static boolean isCancelled(Result result) {
        return isCancelled(result.race());
    }

    static boolean isCancelled(Race race) {
        return race.status().equals(Optional.of(RaceStatus.CANCELLED));
    }

    static boolean isOverallWin(Result result) {
        return isPlaced(result, result.overallPosition(), 1);
    }

    /** First in class; or first of all, or reported first among whomever, where the place in class is not known. */
    static boolean isClassWin(Result result) {
        boolean competes =
                result.carClass().isEmpty() || result.carClass().get().competes();
        boolean first = result.classPosition().isPresent()
                ? isPlaced(result, result.classPosition(), 1)
                : isOverallWin(result) || isPlaced(result, result.reportedPosition(), 1);
        return competes && first;
    }

    static boolean isOverallPodium(Result result) {
        return isPlaced(result, result.overallPosition(), 3);
    }

    static boolean isClassPodium(Result result) {
        boolean competes =
                result.carClass().isEmpty() || result.carClass().get().competes();
        return isClassWin(result) || (competes && isPlaced(result, result.classPosition(), 3));
    }
}
