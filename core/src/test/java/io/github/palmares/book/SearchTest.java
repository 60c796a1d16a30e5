package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Race;
import io.github.palmares.model.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Driver JACO = driver("jaco", "Jaco Ixus").build();
    private static final Driver JEAN =
            driver("jean", "Jean-Éric Tryout").addAlias("JET").build();
    private static final Driver VALE = driver("vale", "Vale Sample")
            .familyName("Sample")
            .legalName("Valeria Sample de Ixus")
            .build();
    private static final Driver IXUSSEN = driver("ann", "Ann Ixussen").build();
    private static final Team IXUS_RACING = Team.builder()
            .id("ixus")
            .name("Ixus Racing")
            .addAlias("Ecurie Ixus")
            .build();
    private static final CarClass PRO =
            CarClass.builder().id("gtd-pro").name("GTD PRO").build();
    private static final RecordBook BOOK = RecordBook.builder()
            .addEntities(List.of(JACO, JEAN, VALE, IXUSSEN, IXUS_RACING, PRO, MadeUp.SIX_2023))
            .build();

    private static Driver.Builder driver(String id, String name) {
        return Driver.builder().id(id).name(name);
    }

    @Test
    void findsWhoeverHasANameWithAWordThatBeginsSo() {
        assertEquals(List.of(IXUS_RACING, JACO, VALE, IXUSSEN), BOOK.search("ixus"));
        assertEquals(List.of(IXUSSEN), BOOK.search("ixusse"));
        assertEquals(List.of(PRO), BOOK.search("gtdpro"));
        assertEquals(List.of(VALE), BOOK.search("VALERIA"));
        assertEquals(List.of(), BOOK.search("xus"));
        assertEquals(List.of(), BOOK.search(" "));
    }

    @Test
    void findsANameInAnyOrderAndWriting() {
        for (String text : List.of("tryout jean", "Tryout, Jean-Éric", "jet", "JEAN ERIC", "jeaneric t")) {
            assertEquals(List.of(JEAN), BOOK.search(text), text);
        }
    }

    @Test
    void whoBearsTheNameComesFirst() {
        Driver begins = driver("aaa", "Samples Ann").build();
        Driver last = driver("bbb", "Max Samples").build();
        Driver word = driver("ccc", "Max Sample").build();
        Driver first = driver("ddd", "Sample Max").build();
        RecordBook book = RecordBook.builder()
                .addEntities(List.of(begins, last, word, first, VALE))
                .build();

        assertEquals(List.of(VALE, first, word, begins, last), book.search("sample"));
        assertEquals(List.of(word, first), book.search("max sample").subList(0, 2));
    }

    @Test
    void thoseWhoFitAsWellAreByKindAndId() {
        Driver other = driver("zoe", "Zoe Ixus").build();
        Driver third = driver("abe", "Abe Ixus").build();
        RecordBook book =
                RecordBook.builder().addEntities(List.of(other, JACO, third)).build();

        assertEquals(List.of(third, JACO, other), book.search("ixus"));
    }

    @Test
    void aTypeCanBeAskedFor() {
        List<Driver> drivers = BOOK.search("ixus", Driver.class);

        assertEquals(List.of(JACO, VALE, IXUSSEN), drivers);
        assertEquals(List.of(IXUS_RACING), BOOK.search("ixus", Team.class));
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> BOOK.search(null))
                        .getMessage());
        assertEquals(
                "type",
                assertThrows(NullPointerException.class, () -> BOOK.search("ixus", null))
                        .getMessage());
    }

    @Test
    void foundAreNoMoreThanOfferedAndNamesStayWhole() {
        assertEquals(List.of(), BOOK.named("ixus"));
        assertEquals(List.of(VALE), BOOK.named("sample"));
    }

    @Test
    void anIdOfSomebodyElseFindsAllWhoBearIt() {
        ExternalId id = ExternalId.of("made-up", "Q1");
        Driver father = driver("father", "Ann Sample").addExternalId(id).build();
        Driver son = driver("son", "Ann Sample Jr").addExternalId(id).build();
        Race race = MadeUp.SIX_2023.toBuilder().addExternalId(id).build();
        RecordBook book = RecordBook.builder()
                .addEntities(List.of(son, race, father, IXUS_RACING))
                .build();
        List<Entity> found = book.find(id);

        assertEquals(List.of(father, son, race), found);
        assertEquals(List.of(), book.find(ExternalId.of("made-up", "q1")));
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> book.find(null)).getMessage());
    }
}
