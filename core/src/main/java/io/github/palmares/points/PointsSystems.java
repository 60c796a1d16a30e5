package io.github.palmares.points;

import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The points systems of the big series. Where a season's rules differ, {@link PointsSystem#toBuilder()} is the way. */
public final class PointsSystems {
    /**
     * The IMSA SportsCar Championship.
     *
     * <p>A race pays 350, 320, 300, 280, 260, 250, 240 and from there ten fewer for each place, down to 10 for the 30th and
     * all behind. Qualifying pays a tenth of it, also to a car that
     * then does not start. Drivers who are level share a place, and the next place is one more; cars
     * and manufacturers share none. A manufacturer's second car is taken out of the manufacturers' order.
     *
     * <p>Valid from 2021, when qualifying first paid. Source: IMSA's sporting regulations of these years; drivers' and
     * teams' points were held against its official standings of 2026.
     */
    public static final PointsSystem IMSA_2021 = imsa();

    /**
     * IMSA's endurance cup, the Michelin Endurance Cup.
     *
     * <p>Races of six hours and more pay 5, 4, 3, and 2 to every other car, at each mark and at the finish: after 6, 12 and
     * 18 hours of a race of 24; after 4 and 8 hours of one of ten or twelve, which are Petit Le Mans and Sebring; after 3
     * hours of one of six. Qualifying pays nothing. At a mark, all cars score that have a place there.
     *
     * <p>Valid from 2014, when the cup was first held (as the North American Endurance Cup). Source: IMSA's sporting
     * regulations of these years; the points at the finish were held against its official standings of 2026.
     */
    public static final PointsSystem IMSA_ENDURANCE_CUP = imsaEnduranceCup();

    /**
     * The FIA World Endurance Championship.
     *
     * <p>A race of six hours pays 25, 18, 15, 12, 10, 8, 6, 4, 2 and 1; one of eight or ten hours 38, 27, 23, 18, 15, 12, 9,
     * 6, 3 and 2; Le Mans, the only one of 24, 50, 36, 30, 24, 20, 16, 12, 8, 4 and 2. Pole position of a class pays one
     * point, which goes to the first in qualifying of those who score. A race over a distance pays by how long it may last at most, which is its scheduled duration. A manufacturer's
     * second car keeps its place.
     *
     * <p>Valid from 2021; the years before had other scales. Source: the sporting regulations of the
     * FIA World Endurance Championship of these years.
     */
    public static final PointsSystem WEC_2021 = wec();

    private PointsSystems() {}

    private static PointsSystem imsa() {
        long[] places = LongStream.concat(
                        LongStream.of(350, 320, 300, 280, 260, 250),
                        IntStream.rangeClosed(7, 30).mapToLong(place -> 10L * (31 - place)))
                .toArray();
        PointsScale race = PointsScale.of(places).withRest(10);
        return ranked(PointsSystem.builder())
                .name("IMSA 2021")
                .scale(race)
                .qualifyingScale(race.dividedBy(10))
                .build();
    }

    private static PointsSystem imsaEnduranceCup() {
        return ranked(PointsSystem.builder())
                .name("IMSA endurance cup")
                .role(ChampionshipRole.CUP)
                .scale(PointsScale.of(5, 4, 3).withRest(2))
                .putDurationMarks(Duration.ofHours(24), Marks.afterHours(6, 12, 18))
                .putDurationMarks(Duration.ofHours(10), Marks.afterHours(4, 8))
                .putDurationMarks(Duration.ofHours(6), Marks.afterHours(3))
                .build();
    }

    private static PointsSystem wec() {
        return ranked(PointsSystem.builder())
                .name("WEC 2021")
                .scale(PointsScale.of(25, 18, 15, 12, 10, 8, 6, 4, 2, 1))
                .putDurationScale(Duration.ofHours(8), PointsScale.of(38, 27, 23, 18, 15, 12, 9, 6, 3, 2))
                .putDurationScale(Duration.ofHours(24), PointsScale.of(50, 36, 30, 24, 20, 16, 12, 8, 4, 2))
                .poleBonus(Points.of(1))
                .polePassesOn(true)
                .secondCarsKeepTheirPlaces(true)
                .build();
    }

    /** Crews share their places; cars and manufacturers are told apart. */
    private static PointsSystem.Builder ranked(PointsSystem.Builder system) {
        system.putRanking(TitleKind.DRIVERS, Ranking.SHARED_DENSE)
                .putRanking(TitleKind.TEAMS, Ranking.UNIQUE)
                .putRanking(TitleKind.MANUFACTURERS, Ranking.UNIQUE);
        return system;
    }
}
