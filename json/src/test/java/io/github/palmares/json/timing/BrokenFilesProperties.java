package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Broken and cut files give findings or are refused, and long ones are read whole. */
class BrokenFilesProperties {
    @Provide
    Arbitrary<byte[]> whole() {
        return Arbitraries.of(
                Rows.of(
                                Rows.RACE,
                                Rows.car(1, "31", "GTP", 205, "1:23.456", "Ann;Sample"),
                                Rows.car(2, "7", "GTP", 204, "1:23.457", "Bob;Example"))
                        .raw(),
                Rows.of(Rows.WEC, Rows.wec(1, "7", "LMGT3", "Retired", 0, "")).saved(),
                Rows.of(Rows.BY_CLASS, "Pro;1;1;68;Team;Acme;Ann A / Bob B;72;3:01:32.386;;;17;2:15.187;145.7;")
                        .raw(),
                Rows.of(Rows.QUALIFYING, "1;7;3;1:33.000;+0.815;-;177.7;7;Team 7;GTP;;;Acme P1;M")
                        .raw(),
                Rows.of(Rows.GRID, "1;GTP;7;Ann A;Ann A;Ann A;Bob B;Team 7;Acme;1:31.284;")
                        .raw(),
                Rows.of(Rows.LAPS, Rows.lap("7", "GTP", 1, "1:40.000")).raw(),
                Rows.of(
                                "Pos;Participant;Points;NAME;SURNAME;Lakeside_Race 1_Points;Lakeside_Race 1_Status;",
                                "1;Ann Sample;25;Ann;Sample;25;;")
                        .raw(),
                Sheet.of(Sheet.Car.of("31", "GTP", 1).driver("Ann", "Sample", "GBR"))
                        .bytes());
    }

    @Property
    void aFileCutAnywhereGivesFindingsOrIsRefused(@ForAll("whole") byte[] whole, @ForAll Random random) {
        readsOrRefuses(Arrays.copyOf(whole, random.nextInt(whole.length + 1)));
    }

    @Property
    void aFileWithBytesChangedGivesFindingsOrIsRefused(@ForAll("whole") byte[] whole, @ForAll Random random) {
        byte[] changed = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String signs = ";,\"\n\r'-:.09Aé\u0000{}[]";
            changed[random.nextInt(changed.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
        }
        readsOrRefuses(changed);
    }

    /** What is read can also be imported. */
    static void readsOrRefuses(byte[] bytes) {
        TimingFile file;
        try {
            file = TimingFile.of("202601171340-race.csv", bytes);
        } catch (TimingFormatException e) {
            assertNotNull(e.getMessage());
            return;
        }
        TimingImport.Builder into = TimingImport.builder(Resolver.knowingNobody());
        if (file instanceof OfficialResults results) {
            assertNotNull(into.add(TwoRaces.LAKESIDE, results)
                    .addAt(TwoRaces.LAKESIDE, Duration.ofHours(1), results)
                    .build()
                    .book());
        } else if (file instanceof OfficialQualifying qualifying) {
            into.add(TwoRaces.LAKESIDE, race()).add(TwoRaces.LAKESIDE, qualifying);
        } else if (file instanceof OfficialGrid grid) {
            into.add(TwoRaces.LAKESIDE, race()).add(TwoRaces.LAKESIDE, grid);
        } else if (file instanceof OfficialLaps laps) {
            into.add(TwoRaces.LAKESIDE, race()).add(TwoRaces.LAKESIDE, laps, List.of(Duration.ofMinutes(1)));
        }
        assertNotNull(into.build().book());
    }

    private static OfficialResults race() {
        return Rows.of(Rows.RACE, Rows.car(1, "7", "GTP", 205, "1:23.456", "Ann;Sample"))
                .results("race.csv");
    }

    @Example
    void aLongFileIsReadWhole() {
        int rows = 100_000;
        String[] laps = IntStream.range(0, rows)
                .mapToObj(i -> Rows.lap(
                        Integer.toString(i % 50 + 1),
                        "GTP",
                        i / 50 + 1,
                        "%d:%02d:%02d.%03d"
                                .formatted(i / 50 * 100 / 3600, i / 50 * 100 / 60 % 60, i / 50 * 100 % 60, i % 50 + 1)))
                .toArray(String[]::new);
        OfficialLaps read = OfficialLaps.of("laps.csv", Rows.of(Rows.LAPS, laps).raw());

        assertEquals(rows, read.laps().size());
        assertEquals(List.of(), read.findings());
        assertEquals(50, read.orderAt(Duration.ofHours(24)).size());
    }
}
