package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a marque in one place against what is said of it in others. */
class MarqueFindingsTest {
    private static List<String> find(Fact... facts) {
        return find(RecordBook.builder().add(facts).build());
    }

    private static List<String> find(RecordBook book) {
        return book.findings().stream().map(Finding::toString).toList();
    }

    private static Result ranWith(CarModel car) {
        return MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1)
                .ranAs(RanAs.builder().car(car).build())
                .build();
    }

    @Test
    void carThatRanAsOneOfAnotherMarqueIsInformation() {
        CarModel unknown = CarModel.builder().id("mule").name("Mule").build();
        CarModel same = MadeUp.APEX_ONE.toBuilder().id("apex-zero").build();

        assertEquals(
                List.of("INFORMATION result of red-1 in six-2023: entered as one of manufacturer apex, it ran as one of"
                        + " manufacturer vertex"),
                find(ranWith(MadeUp.VERTEX_TWO)));
        assertEquals(List.of(), find(ranWith(unknown)));
        assertEquals(List.of(), find(ranWith(same)));
    }

    private static Title.Builder title() {
        return MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023);
    }

    @Test
    void titleWonWithAMarqueThatIsNotAmongItsMakersIsAWarning() {
        Title title = title().addHolder(MadeUp.APEX)
                .wonWithManufacturer(MadeUp.VERTEX)
                .build();

        assertEquals(
                List.of("WARNING title grand-title of grand-2023: expected manufacturer vertex, with which it was won,"
                        + " among the holders, found 'apex'"),
                find(title, MadeUp.RED_1));
        assertEquals(
                List.of(),
                find(title.toBuilder().wonWithManufacturer(MadeUp.APEX).build(), MadeUp.RED_1));
        assertEquals(List.of(), find(title().wonWithManufacturer(MadeUp.VERTEX).build(), MadeUp.RED_1));
    }

    @Test
    void titleWonWithAMarqueThatIsNotThatOfTheCarWithItsNumberIsAWarning() {
        Title title = title().wonWithManufacturer(MadeUp.VERTEX)
                .wonWithNumber(CarNumber.of("1"))
                .build();
        Title ofTeam = title.toBuilder().wonWithTeam(MadeUp.RED).build();
        Title ofClass = title.toBuilder().addClass(MadeUp.TOP).build();
        String found = ": expected manufacturer vertex, with which it was won, among the cars with its number, found"
                + " 'apex'";

        assertEquals(List.of("WARNING title grand-title of grand-2023" + found), find(ofTeam, MadeUp.RED_1));
        assertEquals(List.of("WARNING title grand-title of grand-2023 in top" + found), find(ofClass, MadeUp.RED_1));
        assertEquals(List.of(), find(title, MadeUp.RED_1), "a number alone says too little");
        assertEquals(
                List.of(),
                find(ofTeam.toBuilder().wonWithManufacturer(MadeUp.APEX).build(), MadeUp.RED_1));
    }

    @Test
    void titleIsFineWhereACarThatMayHaveWonItIsNotKnown() {
        Title title = title().wonWithManufacturer(MadeUp.VERTEX)
                .wonWithNumber(CarNumber.of("1"))
                .wonWithTeam(MadeUp.RED)
                .build();
        Entry unknown = MadeUp.entry("red-2", MadeUp.GRAND_2023)
                .addTeam(MadeUp.RED)
                .number(CarNumber.of("1"))
                .build();

        assertEquals(List.of(), find(title, MadeUp.RED_1, unknown));
        assertEquals(List.of(), find(title, MadeUp.BLUE_31));
        assertEquals(
                List.of(FindingKind.MANUFACTURER_CHANGED),
                MadeUp.book(title, ranWith(MadeUp.VERTEX_TWO)).findings().stream()
                        .map(Finding::kind)
                        .toList());
    }

    private static Affiliation.Builder affiliation(AffiliationKind kind) {
        return Affiliation.builder()
                .member(MadeUp.RED)
                .of(MadeUp.APEX)
                .kind(kind)
                .addCitation(MadeUp.CITED);
    }

    @Test
    void affiliationWithACarOfAnotherMarqueIsAWarning() {
        assertEquals(
                List.of("WARNING team red FACTORY_TEAM_OF manufacturer apex: expected a car of manufacturer apex, found"
                        + " car vertex-two of manufacturer vertex"),
                find(affiliation(AffiliationKind.FACTORY_TEAM_OF)
                        .car(MadeUp.VERTEX_TWO)
                        .build()));
        assertEquals(
                List.of(),
                find(affiliation(AffiliationKind.FACTORY_TEAM_OF)
                        .car(MadeUp.APEX_ONE)
                        .build()));
        assertEquals(
                List.of(),
                find(affiliation(AffiliationKind.SUPPORTS)
                        .car(MadeUp.VERTEX_TWO)
                        .build()),
                "who builds chassis supports others' cars");
    }

    @Test
    void manufacturerThatNothingElseNamesIsInformation() {
        assertEquals(
                List.of("INFORMATION manufacturer apex: nothing else in the book names it"),
                find(RecordBook.builder().addEntity(MadeUp.APEX).build()));
        List<Fact> naming = List.of(
                MadeUp.RED_1,
                title().wonWithManufacturer(MadeUp.APEX).build(),
                affiliation(AffiliationKind.CUSTOMER_OF).build(),
                MadeUp.total(MadeUp.APEX, 3, Measure.STARTS).build(),
                MadeUp.total(MadeUp.RED, 3, Measure.STARTS)
                        .scope(TotalScope.builder().manufacturer(MadeUp.APEX).build())
                        .build());
        for (Fact fact : naming) {
            assertEquals(
                    List.of(),
                    find(RecordBook.builder().addEntity(MadeUp.APEX).add(fact).build()),
                    fact::toString);
        }
    }
}
