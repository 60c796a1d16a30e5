package io.github.palmares.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Made-up values, with as little in each as a test needs. */
final class Samples {
    static final Source SOURCE = source("made-up");
    static final Citation CITATION = Citation.of(SOURCE, 3);
    static final Driver ANN = driver("ann");
    static final Driver BOB = driver("bob");
    static final Driver CID = driver("cid");
    static final Team TEAM = team("team-one");
    static final Manufacturer MARQUE =
            Manufacturer.builder().id("marque").name("Marque").build();
    static final Person BOSS = Person.builder().id("boss").name("The Boss").build();
    static final Organisation GROUP =
            Organisation.builder().id("group").name("The Group").build();
    static final Circuit CIRCUIT = Circuit.builder().id("ring").name("The Ring").build();
    static final Event EVENT = event("six-hours");
    static final CarClass TOP = carClass("top");
    static final CarClass GT = carClass("gt");
    static final CarClass GARAGE =
            CarClass.builder().id("garage").name("GARAGE").competes(false).build();
    static final CarModel CAR = CarModel.builder()
            .id("marque-one")
            .name("Marque One")
            .manufacturer(MARQUE)
            .build();
    static final Series SERIES = series("series");
    static final Season SEASON = season("series-2023");
    static final Race RACE = race("race-one");
    static final Championship CUP = Championship.builder()
            .id("cup")
            .name("The Cup")
            .series(SERIES)
            .role(ChampionshipRole.CUP)
            .build();
    static final Entry ENTRY = entry().build();
    static final CarNumber NUMBER = CarNumber.of("31");
    static final PartialDate DAY = PartialDate.parse("2023-10-14");

    private Samples() {}

    static Source source(String id) {
        return Source.builder().id(id).title("A made-up source").build();
    }

    static Driver driver(String id) {
        return Driver.builder().id(id).name("Driver " + id).build();
    }

    static Team team(String id) {
        return Team.builder().id(id).name("Team " + id).build();
    }

    static Event event(String id) {
        return Event.builder().id(id).name("Event " + id).build();
    }

    static CarClass carClass(String id) {
        return CarClass.builder().id(id).name("Class " + id).build();
    }

    static Series series(String id) {
        return Series.builder().id(id).name("Series " + id).build();
    }

    static Season season(String id) {
        return Season.builder().id(id).series(SERIES).label("2023").build();
    }

    static Race race(String id) {
        return Race.builder().id(id).season(SEASON).build();
    }

    static Entry.Builder entry() {
        return Entry.builder().id("entry-one").season(SEASON);
    }

    /** A classified car of no known place. */
    static Result.Builder result() {
        return Result.builder().race(RACE).entry(ENTRY).status(ResultStatus.CLASSIFIED);
    }

    static Title.Builder title() {
        return Title.builder().championship(CUP).season(SEASON);
    }

    static Affiliation.Builder affiliation() {
        return Affiliation.builder().member(ANN).of(TEAM).kind(AffiliationKind.DRIVES_FOR);
    }

    static StatedTotal.Builder total() {
        return StatedTotal.builder().subject(ANN).measure(Measure.WINS).value(7);
    }

    static PointsAdjustment.Builder adjustment() {
        return PointsAdjustment.builder()
                .season(SEASON)
                .table(TitleKind.DRIVERS)
                .competitor(ANN)
                .points(BigDecimal.valueOf(-20));
    }

    static <T> List<T> twiceAndBackwards(List<T> list) {
        List<T> backwards = new ArrayList<>(list);
        Collections.reverse(backwards);
        backwards.addAll(list);
        return backwards;
    }
}
