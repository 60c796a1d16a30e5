package io.github.palmares.testing;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.model.TotalScope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes up one fact about a world. */
final class FactMaker {
    private static final List<PartialDate> DATES = List.of(
            PartialDate.parse("2022"),
            PartialDate.parse("2022-11-05"),
            PartialDate.parse("2023-01"),
            PartialDate.parse("2023-02-01/2023-04-30"),
            PartialDate.parse("../2023-06-30"));

    private final World world;
    private final Chance chance;

    FactMaker(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
    }

    Fact fact() {
        int kind = chance.between(1, 20);
        if (kind <= 11) {
            return new ResultMaker(world, chance).result();
        }
        return switch (kind) {
            case 12, 13 -> chance.pick(world.entries());
            case 14, 15, 16 -> title();
            case 17 -> affiliation();
            case 18 -> total();
            case 19 -> coverage();
            default -> adjustment();
        };
    }

    private List<Citation> citations() {
        return chance.some(world.sources(), chance.pick(0, 1, 1, 2)).stream()
                .map(source -> chance.oneIn(3) ? Citation.of(source) : Citation.of(source, chance.between(1, 9)))
                .toList();
    }

    private Title title() {
        Season season = chance.pick(world.seasons());
        Title.Builder title = Title.builder()
                .championship(chance.pick(of(season)))
                .season(season)
                .classes(chance.some(world.classes(), chance.pick(0, 1, 1, 1, 2)))
                .wonWithTeam(chance.mayPick(world.teams(), 2))
                .wonWithManufacturer(chance.mayPick(world.manufacturers(), 2))
                .wonWithNumber(chance.mayPick(world.numbers(), 2))
                .citations(citations());
        List<? extends Competitor> eligible = world.competitors();
        if (!chance.oneIn(4)) {
            TitleKind kind = chance.pick(TitleKind.values());
            title.kind(kind);
            eligible = switch (kind) {
                case DRIVERS -> world.drivers();
                case TEAMS -> world.teams();
                case MANUFACTURERS -> world.manufacturers();
            };
        }
        int holders = chance.pick(0, 1, 1, 2);
        return title.holders(chance.some(eligible, holders))
                .holdersComplete(holders > 0 && chance.oneIn(2))
                .build();
    }

    private List<Championship> of(Season season) {
        return world.championships().stream()
                .filter(championship -> championship.series() == season.series())
                .toList();
    }

    private Affiliation affiliation() {
        List<Party> sides = chance.some(world.parties(), 2);
        AffiliationKind kind = chance.pick(AffiliationKind.values());
        Affiliation.Builder affiliation = Affiliation.builder()
                .member(sides.get(0))
                .of(kind == AffiliationKind.COMPETES_IN ? chance.pick(world.series()) : sides.get(1))
                .kind(kind)
                .role(chance.oneIn(5) ? Optional.of("made-up work") : Optional.empty())
                .series(chance.mayPick(world.series(), 2))
                .car(chance.mayPick(world.cars(), 2))
                .certainty(chance.pick(Certainty.values()))
                .announcedOn(chance.mayPick(DATES, 2))
                .citations(citations());
        List<PartialDate> dates = chance.some(DATES, 2);
        if (chance.oneIn(2)) {
            affiliation.from(dates.get(0)).fromCertainty(chance.pick(Certainty.values()));
        }
        if (chance.oneIn(2) && dates.get(1).isBefore(dates.get(0)).isNo()) {
            affiliation.to(dates.get(1)).toCertainty(chance.pick(Certainty.values()));
        }
        return affiliation.build();
    }

    private StatedTotal total() {
        TotalScope.Builder scope = TotalScope.builder().events(chance.some(world.events(), chance.pick(0, 0, 1, 2)));
        chance.sometimes(4, world.series(), scope::series);
        chance.sometimes(5, world.seasons(), scope::season);
        chance.sometimes(5, world.championships(), scope::championship);
        chance.sometimes(5, world.classes(), scope::carClass);
        chance.sometimes(4, world.teams(), scope::team);
        chance.sometimes(5, world.manufacturers(), scope::manufacturer);
        chance.sometimes(5, world.numbers(), scope::number);
        chance.sometimes(6, DATES, scope::from);
        chance.sometimes(4, world.races(), scope::through);
        return StatedTotal.builder()
                .subject(chance.pick(world.parties()))
                .measure(chance.pick(Measure.values()))
                .value(chance.between(0, 4))
                .atLeast(chance.oneIn(3))
                .scope(scope.build())
                .asOf(chance.mayPick(DATES, 2))
                .citations(citations())
                .build();
    }

    private Coverage coverage() {
        Coverage.Builder coverage =
                Coverage.builder().kind(chance.pick(CoverageKind.values())).citations(citations());
        switch (chance.between(1, 5)) {
            case 1 -> coverage.series(chance.pick(world.series()));
            case 2 -> coverage.season(chance.pick(world.seasons()));
            case 3 -> coverage.race(chance.pick(world.races()));
            case 4 -> coverage.competitor(chance.pick(world.competitors()));
            default -> coverage.season(chance.pick(world.seasons())).competitor(chance.pick(world.competitors()));
        }
        return coverage.build();
    }

    private PointsAdjustment adjustment() {
        Season season = chance.pick(world.seasons());
        PointsAdjustment.Builder adjustment = PointsAdjustment.builder()
                .season(season)
                .championship(chance.mayPick(of(season), 2))
                .carClass(chance.mayPick(world.classes(), 2))
                .race(chance.mayPick(world.racesOf(season), 2))
                .points(BigDecimal.valueOf(chance.between(1, 400) * (chance.oneIn(2) ? 1L : -1L), chance.between(0, 2)))
                .citations(citations());
        chance.sometimes(2, List.of("made up", "made up as well"), adjustment::reason);
        return switch (chance.pick(TitleKind.values())) {
            case DRIVERS ->
                adjustment
                        .table(TitleKind.DRIVERS)
                        .competitor(chance.pick(world.drivers()))
                        .build();
            case TEAMS ->
                adjustment
                        .table(TitleKind.TEAMS)
                        .number(chance.pick(world.numbers()))
                        .competitor(chance.mayPick(world.teams(), 2))
                        .build();
            case MANUFACTURERS ->
                adjustment
                        .table(TitleKind.MANUFACTURERS)
                        .competitor(chance.pick(world.manufacturers()))
                        .build();
        };
    }
}
