package io.github.palmares.json.tables;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Named;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The flat tables of a book: one of each kind of fact, and one of the crews. */
final class FlatTables {
    private static final FlatTable<Season> SEASON = new FlatTable<Season>("season", "")
            .text("series_id", "The id of the series", season -> season.series().id())
            .text(
                    "series_name",
                    "The name of the series",
                    season -> season.series().name())
            .text("season_id", "The id of the season", Season::id)
            .text("season_label", "The season as it is named, such as 2023 or 2019-20", Season::label)
            .integer("season_year", "The first year of the season", season -> OptionalInt.of(season.firstYear()));

    private static final FlatTable<Race> RACE = new FlatTable<Race>("race", "")
            .part(SEASON, Race::season)
            .text("race_id", "The id of the race", Race::id)
            .optionalText("race_name", "The race's own name", Race::name)
            .named("event", "the event that the race is a running of", Race::event)
            .named("circuit", "the circuit", race -> race.circuit())
            .word("race_kind", "What it counts for", race -> Optional.of(race.kind()))
            .word("race_status", "How it went", Race::status)
            .integer("round", "Which round of the season it is", Race::round)
            .dates("race_start", "its start", Race::start);

    private static final FlatTable<Entry> ENTRY = new FlatTable<Entry>("entry", "")
            .text("entry_id", "The id of the entry", Entry::id)
            .optionalText("entered_as", "The entrant's name on the entry list", Entry::enteredAs);

    private static final FlatTable<Result> RUN = new FlatTable<Result>("run", "")
            .part(RACE, Result::race)
            .part(ENTRY, Result::entry)
            .optionalText("car_number", "The car's number in this race; text, since 01 is not 1", Result::number)
            .named("class", "the class that it raced in", Result::carClass)
            .severalNamed("team", "the teams", result -> result.teams().stream())
            .named("manufacturer", "the marque", Result::manufacturer)
            .named("car", "the model", Result::car)
            .word("status", "How its race ended", result -> Optional.of(result.status()))
            .answer("took_part", "Whether it took part", Result::tookPart)
            .integer("overall_position", "Its place among all cars", Result::overallPosition)
            .integer("class_position", "Its place in class", Result::classPosition)
            .flag("overall_win", "Whether it is known to have won ahead of all others", Result::isOverallWin)
            .flag("class_win", "Whether it is known to have won its class", Result::isClassWin);

    static final List<FlatTable<?>> ALL =
            List.of(results(), crews(), entries(), titles(), affiliations(), totals(), coverage(), adjustments());

    private FlatTables() {}

    private static FlatTable<Result> results() {
        return new FlatTable<Result>("results", "How an entry ended a race: a row a result.")
                .from(book -> book.results().stream())
                .part(RUN, result -> result)
                .integer("group_position", "Its place in its group", Result::groupPosition)
                .integer(
                        "reported_position",
                        "A place of which the source does not say among whom",
                        Result::reportedPosition)
                .optionalText("status_word", "The source's own word for the status", Result::statusWord)
                .integer("laps", "The laps completed", Result::laps)
                .seconds("time_seconds", "The time of the race", Result::time)
                .seconds("best_lap_seconds", "Its best lap", Result::bestLap)
                .integer("grid", "Its place on the grid", Result::grid)
                .integer("qualifying_position", "Its place in class in qualifying", Result::qualifyingPosition)
                .answer("pole", "Whether it had the pole of its class", Result::pole)
                .answer("fastest_lap", "Whether it had the fastest lap of its class", Result::fastestLap)
                .flag(
                        "crew_complete",
                        "Whether the crews hold all of its drivers",
                        result -> result.lineUp().whole())
                .sources(result -> result);
    }

    private static FlatTable<Crew> crews() {
        return new FlatTable<Crew>("crews", "Who shared a car in a race: a row a driver and result.")
                .from(book -> book.results().stream()
                        .flatMap(result -> result.lineUp().crew().stream().map(member -> new Crew(result, member))))
                .part(RUN, Crew::result)
                .part(driver(), crew -> crew.member().driver())
                .answer(
                        "drove",
                        "Whether the driver drove",
                        crew -> crew.member().drove())
                .integer("driver_laps", "The laps driven", crew -> crew.member().laps())
                .word(
                        "driver_rating",
                        "The rating in this race",
                        crew -> crew.member().rating());
    }

    private static FlatTable<Driver> driver() {
        return new FlatTable<Driver>("driver", "")
                .text("driver_id", "The id of the driver", Driver::id)
                .text("driver_name", "The name of the driver", Driver::name)
                .optionalText(
                        "driver_nationality", "The driver's country, as three letters", driver -> driver.nationality());
    }

    private static FlatTable<Entry> entries() {
        return new FlatTable<Entry>("entries", "A car's commitment to a season: a row an entry.")
                .from(book -> book.entries().stream())
                .part(SEASON, Entry::season)
                .part(ENTRY, entry -> entry)
                .optionalText("car_number", "Its number; text, since 01 is not 1", Entry::number)
                .named("class", "its class", Entry::carClass)
                .severalNamed("team", "the teams", entry -> entry.teams().stream())
                .named("manufacturer", "the marque", Entry::manufacturer)
                .named("car", "the model", Entry::car)
                .severalNamed("driver", "who is signed for it", entry -> entry.drivers().stream())
                .word("certainty", "How sure it is", entry -> Optional.of(entry.certainty()))
                .texts(
                        "race_ids",
                        "The races that it is limited to; none where it is for the season",
                        entry -> entry.races().stream().map(Race::id))
                .texts("groups", "The groups within its class, such as Bronze", entry -> entry.groups().stream())
                .sources(entry -> entry);
    }

    private static FlatTable<Title> titles() {
        return new FlatTable<Title>("titles", "An honour won, as a source states it: a row a title.")
                .from(book -> book.titles().stream())
                .part(SEASON, Title::season)
                .text(
                        "championship_id",
                        "The id of the championship",
                        title -> title.championship().id())
                .text(
                        "championship_name",
                        "The name of the championship",
                        title -> title.championship().name())
                .word(
                        "championship_role",
                        "Whether it is the season's title or a cup",
                        title -> Optional.of(title.championship().role()))
                .severalNamed("class", "the classes that it was won in", title -> title.classes().stream())
                .word("title_kind", "For whom it is", Title::kind)
                .severalNamed(
                        "driver",
                        "the drivers who hold it",
                        title -> title.holders().stream().filter(Driver.class::isInstance))
                .severalNamed(
                        "team",
                        "the teams that hold it",
                        title -> title.holders().stream().filter(Team.class::isInstance))
                .severalNamed(
                        "manufacturer",
                        "the marques that hold it",
                        title -> title.holders().stream().filter(Manufacturer.class::isInstance))
                .flag("holders_complete", "Whether these are all holders", Title::holdersComplete)
                .named("won_with_team", "the team that it was won with", Title::wonWithTeam)
                .named("won_with_manufacturer", "the marque that it was won with", Title::wonWithManufacturer)
                .optionalText("won_with_number", "The number that it was won with", Title::wonWithNumber)
                .sources(title -> title);
    }

    private static FlatTable<Affiliation> affiliations() {
        return new FlatTable<Affiliation>("affiliations", "Who belongs to whom: a row an affiliation.")
                .from(book -> book.affiliations().stream())
                .part(party("member", "who belongs"), Affiliation::member)
                .part(party("of", "whom they belong to"), Affiliation::of)
                .word("affiliation_kind", "As what", affiliation -> Optional.of(affiliation.kind()))
                .named("series", "the series that it is for", Affiliation::series)
                .named("car", "the model that it is for", Affiliation::car)
                .dates("from", "its beginning", Affiliation::from)
                .dates("to", "its end", Affiliation::to)
                .dates("announced", "its announcement", Affiliation::announcedOn)
                .word(
                        "from_certainty",
                        "How sure the beginning is",
                        affiliation -> Optional.of(affiliation.fromCertainty()))
                .word("to_certainty", "How sure the end is", affiliation -> Optional.of(affiliation.toCertainty()))
                .sources(affiliation -> affiliation);
    }

    private static FlatTable<StatedTotal> totals() {
        return new FlatTable<StatedTotal>("totals", "A number that a source states: a row a total.")
                .from(book -> book.totals().stream())
                .part(party("subject", "whom it is of"), StatedTotal::subject)
                .word("measure", "What is counted", total -> Optional.of(total.measure()))
                .integer("value", "How many", total -> OptionalInt.of(total.value()))
                .flag("at_least", "Whether it may be more", StatedTotal::atLeast)
                .part(scope(), StatedTotal::scope)
                .dates("as_of", "the day that it is as of", StatedTotal::asOf)
                .sources(total -> total);
    }

    private static FlatTable<TotalScope> scope() {
        return new FlatTable<TotalScope>("scope", "")
                .severalNamed("scope_event", "the events that it is limited to", scope -> scope.events().stream())
                .named("scope_series", "the series that it is limited to", TotalScope::series)
                .optionalText(
                        "scope_season_id",
                        "The id of the season that it is limited to",
                        scope -> scope.season().map(Season::id))
                .named("scope_championship", "the championship that it is limited to", TotalScope::championship)
                .named("scope_class", "the class that it is limited to", TotalScope::carClass)
                .named("scope_team", "the team that it is limited to", TotalScope::team)
                .named("scope_manufacturer", "the marque that it is limited to", TotalScope::manufacturer)
                .optionalText("scope_number", "The car number that it is limited to", TotalScope::number)
                .dates("scope_from", "the beginning of what it is limited to", TotalScope::from)
                .dates("scope_to", "the end of what it is limited to", TotalScope::to);
    }

    private static FlatTable<Coverage> coverage() {
        return new FlatTable<Coverage>(
                        "coverage", "Where the book is complete: a row a statement. An empty cell is no limit.")
                .from(book -> book.coverage().stream())
                .word("coverage_kind", "Of what there is all", coverage -> Optional.of(coverage.kind()))
                .named("series", "the series", Coverage::series)
                .optionalText(
                        "season_id",
                        "The id of the season",
                        coverage -> coverage.season().map(Season::id))
                .optionalText(
                        "race_id",
                        "The id of the race",
                        coverage -> coverage.race().map(Race::id))
                .part(
                        party("competitor", "the competitor"),
                        coverage -> coverage.competitor().orElse(null))
                .sources(coverage -> coverage);
    }

    private static FlatTable<PointsAdjustment> adjustments() {
        return new FlatTable<PointsAdjustment>(
                        "adjustments", "Points given or taken apart from results: a row an adjustment.")
                .from(book -> book.adjustments().stream())
                .part(SEASON, PointsAdjustment::season)
                .named("championship", "the championship", PointsAdjustment::championship)
                .word("points_table", "In which table", adjustment -> Optional.of(adjustment.table()))
                .named("class", "the class", PointsAdjustment::carClass)
                .part(
                        party("competitor", "the competitor"),
                        adjustment -> adjustment.competitor().orElse(null))
                .optionalText("car_number", "The car's number", PointsAdjustment::number)
                .optionalText(
                        "race_id",
                        "The id of the race",
                        adjustment -> adjustment.race().map(Race::id))
                .number(
                        "points",
                        "How many; below zero where they are taken",
                        adjustment -> Optional.of(adjustment.points()))
                .optionalText("reason", "Why", PointsAdjustment::reason)
                .sources(adjustment -> adjustment);
    }

    /** Somebody of whom the kind has to be told: an id is unique within its kind. */
    private static <T extends Named> FlatTable<T> party(String prefix, String means) {
        return new FlatTable<T>(prefix, "")
                .text(
                        prefix + "_kind",
                        "What kind of party is " + means,
                        party -> party.entityKind().word())
                .named(prefix, means, Optional::of);
    }
}
