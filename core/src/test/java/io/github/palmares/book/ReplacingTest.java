package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.merge.Merge.United;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Result;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.testing.References;
import io.github.palmares.testing.Samples;
import io.github.palmares.testing.Specimens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacingTest {
    private static final Driver DRIVER = Samples.driver("d");
    private static final Driver BRAZILIAN = DRIVER.toBuilder()
            .nationality(Country.of("BRA"))
            .addCitations(Samples.citation("article-1", 2))
            .build();
    private static final Driver BRITISH = DRIVER.toBuilder()
            .nationality(Country.of("GBR"))
            .addCitations(Samples.citation("article-2", 1))
            .build();

    private static Result result(LineUp lineUp) {
        return Samples.result("r", "e").toBuilder().lineUp(lineUp).build();
    }

    @Test
    void allThatReferToAThingReferToItsReplacement() {
        United before = Unite.merged(List.of(), Specimens.facts());
        for (Entity entity :
                List.copyOf(before.entities().get(EntityKind.SERIES).values())) {
            Series replacement = ((Series) entity).toBuilder().name("Changed").build();
            United after = Unite.replaced(before, replacement);
            assertSame(replacement, after.entities().get(EntityKind.SERIES).get(entity.id()));
            assertNotEquals(before, after);
            assertEquals(before, Unite.replaced(after, entity));
            List<Object> named = new ArrayList<>();
            after.facts().all().forEach(fact -> addNamed(fact, named));
            after.entities().values().forEach(ofKind -> ofKind.values().forEach(e -> addNamed(e, named)));
            assertTrue(named.stream().noneMatch(entity::equals), () -> entity + " is still named");
        }
    }

    private static void addNamed(Object value, List<Object> named) {
        for (Object reference : References.in(value)) {
            named.add(reference);
            addNamed(reference, named);
        }
    }

    @Test
    void aReplacementMayContradictWhatItReplaces() {
        Result result = result(LineUp.of(BRAZILIAN));
        United after = Unite.replaced(Unite.merged(List.of(), List.of(result)), BRITISH);
        assertEquals(
                List.of(result.entry(), result(LineUp.of(BRITISH))),
                after.facts().all());
        assertEquals(
                List.of("article-1", "article-2"),
                List.copyOf(after.entities().get(EntityKind.SOURCE).keySet()));
    }

    @Test
    void whatAReplacementNamesUnitesWithTheRest() {
        Source known =
                Samples.source("article-1").toBuilder().author("Somebody").build();
        United before = Unite.merged(List.of(known), List.of(result(LineUp.of(DRIVER))));
        United after = Unite.replaced(before, BRAZILIAN);
        assertEquals(
                BRAZILIAN.toBuilder().citations(List.of(Citation.of(known, 2))).build(),
                after.entities().get(EntityKind.DRIVER).get("d"));
    }
}
