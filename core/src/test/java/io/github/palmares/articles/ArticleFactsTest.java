package io.github.palmares.articles;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.fixture.Articles;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the fixture to its own rules: every row, every fact cited, none of the articles' words. */
class ArticleFactsTest {
    private static final int ROWS_OF_FIRST = 21;
    private static final int ROWS_OF_SECOND = 19;

    /** The longest name of the articles, a team's, has six words; a sentence taken over would have more. */
    private static final int WORDS_OF_THE_LONGEST_NAME = 6;

    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile(".*[.!?:;,]|.*[\"“”].*");

    private final List<Fact> facts = ArticleFacts.all();
    private final Map<String, List<Cited>> rows = ArticleFacts.rows();
    private final Reached reached = Reached.from(
            Stream.concat(facts.stream(), ArticleFacts.entities().stream()).toList());

    @Test
    void allFortyRowsAreHeldInTheirOrder() {
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, ROWS_OF_FIRST).mapToObj(row -> "1." + row),
                        IntStream.rangeClosed(1, ROWS_OF_SECOND).mapToObj(row -> "2." + row))
                .toList();
        assertEquals(expected, List.copyOf(rows.keySet()));
        rows.forEach((row, held) -> assertFalse(held.isEmpty(), row));
    }

    @Test
    void everyFactIsHeldByARowAndEveryRowsFactIsAmongAll() {
        Set<Fact> ofRows = rows.values().stream()
                .flatMap(List::stream)
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .collect(toSet());
        assertEquals(Set.copyOf(facts), ofRows);
    }

    @Test
    void everyEntityOfARowIsReachedFromTheFactsOrListedApart() {
        Set<Entity> known = Set.copyOf(reached.all(Entity.class));
        rows.forEach((row, held) -> held.stream()
                .filter(Entity.class::isInstance)
                .forEach(entity -> assertTrue(known.contains(entity), row)));
    }

    @Test
    void noFactIsThereTwice() {
        assertEquals(facts.size(), new HashSet<>(facts).size());
    }

    @Test
    void entitiesListedApartAreNamedByNoFact() {
        Set<Entity> named = Set.copyOf(Reached.from(facts).all(Entity.class));
        for (Entity entity : ArticleFacts.entities()) {
            assertFalse(named.contains(entity), entity.toString());
        }
    }

    @Test
    void everyPersonAndEveryOrganisationBelongsToSomebody() {
        Set<Object> affiliated = facts.stream()
                .filter(Affiliation.class::isInstance)
                .map(Affiliation.class::cast)
                .flatMap(one -> Stream.of(one.member(), one.of()))
                .collect(toSet());
        assertEquals(
                Set.of(
                        "gary-nelson",
                        "laura-wontrop-klauser",
                        "general-motors",
                        "honda",
                        "honda-performance-development",
                        "whelen-engineering"),
                Stream.concat(reached.all(Person.class).stream(), reached.all(Organisation.class).stream())
                        .filter(affiliated::contains)
                        .map(Entity::id)
                        .collect(toSet()));
        assertEquals(2, reached.all(Person.class).size());
        assertEquals(4, reached.all(Organisation.class).size());
    }

    @Test
    void rowsCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class, () -> ArticleFacts.rows().clear());
    }

    @Test
    void everyFactAndEveryEntityIsCited() {
        List<Cited> cited = reached.all(Cited.class);
        assertTrue(cited.size() > facts.size());
        for (Cited each : cited) {
            assertFalse(each.citations().isEmpty(), each.toString());
        }
    }

    @Test
    void whatARowHoldsCitesTheArticleOfTheRow() {
        rows.forEach((row, held) -> {
            Source article = row.startsWith("1.") ? Articles.first() : Articles.second();
            for (Cited each : held) {
                assertTrue(
                        each.citations().stream()
                                .anyMatch(citation -> citation.source().equals(article)),
                        row + " by " + each);
            }
        });
    }

    @Test
    void citationsNameTheTwoArticlesAndParagraphsThatTheyHave() {
        Map<Source, Integer> paragraphs = Map.of(Articles.first(), 13, Articles.second(), 11);
        assertEquals(paragraphs.keySet(), Set.copyOf(reached.all(Source.class)));
        for (Citation citation : reached.all(Citation.class)) {
            assertTrue(citation.paragraph().orElse(1) <= paragraphs.get(citation.source()), citation.toString());
        }
    }

    @Test
    void onlyTheFirstArticleHasADay() {
        assertEquals("2023", Articles.secondPublished().toString());
        assertEquals("2024-06-22", Articles.firstPublished().toString());
    }

    @Test
    void oneIdIsOneValue() {
        Map<String, Entity> byId = reached.all(Entity.class).stream()
                .collect(toMap(entity -> entity.entityKind() + " " + entity.id(), entity -> entity, (one, other) -> {
                    throw new AssertionError(one + " has two values");
                }));
        assertEquals(reached.all(Entity.class).size(), byId.size());
    }

    @Test
    void noTextIsASentenceOfAnArticle() {
        assertTrue(reached.texts().contains("Corvette Racing by Pratt Miller Motorsports"));
        for (String text : reached.texts()) {
            assertTrue(text.split("\\s+").length <= WORDS_OF_THE_LONGEST_NAME, text);
            assertFalse(ENDS_LIKE_A_SENTENCE.matcher(text).matches(), text);
        }
    }
}
