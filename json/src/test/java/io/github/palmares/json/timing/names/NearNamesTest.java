package io.github.palmares.json.timing.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are near enough to be doubtful, by which rule, and which are not. */
class NearNamesTest {
    private static Optional<Near.Rule> rule(NearNames names, String known, String name) {
        names.learn("known", known);
        return names.nearest(name).map(Near::rule);
    }

    @ParameterizedTest
    @CsvSource({
        "Karl Obermayer JR, Karl Jr Obermayer, ORDER",
        "Ivo Nordkvist, Ivo Nordkivst, ORDER",
        "Ann Höller, Ann Hoeller, UMLAUT",
        "Nick Harrow, Nicholas Harrow, GIVEN_NAME",
        "Seb Lorne, Sebastian Lorne, GIVEN_NAME",
        "Eddie Chase, Edward Chase, GIVEN_NAME",
        "Taka Morio, Takanobu Morio, GIVEN_NAME",
        "R Tarn, CR Tarn, GIVEN_NAME",
        "C.R. Tarn, Carl Robert Tarn, GIVEN_NAME",
        "Philippe Ardant, Phillippe Ardant, GIVEN_NAME",
        "Ivo Nordkvist, Ivo Norkvist, FAMILY_NAME",
        "Ivo Hofner, Ivo Hoffner, FAMILY_NAME",
        "Ivo Hofner, Ivo Hafmer, FAMILY_NAME",
        "Ivo Hofner, Ivo Hofnerts, FAMILY_NAME",
        "Iván Prats, Ivan Prats Rovira, WORDS",
        "Ella Watkin, Ella Watkin-Moss, WORDS",
        "Caio Ramal, Caio Ramal dos Anjos Junior, WORDS",
        "Joris ten Velde, Joris Velde, GIVEN_NAME",
        "Rob Lane, Rob Lane Jr., JUNIOR"
    })
    void namesThatMayBeOneAreNearEitherWayRound(String one, String other, Near.Rule rule) {
        assertEquals(Optional.of(rule), rule(NearNames.ofPeople(), one, other));
        assertEquals(Optional.of(rule), rule(NearNames.ofPeople(), other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Jake Petersen, Mark Petersen",
        "Ann Sample, Bob Sample",
        "Ann Sample, Ann Zenith",
        "Ann Hart, Ann Holt",
        "Ann Toros, Ann Stort",
        "Ivo Lorne, Ivo Lorma",
        "Ivo Lorne, Ivo Lornets",
        "Ivo Hofner, Ivo Hofnertsi",
        "Ivo Stronsert, Ivo Tesornets",
        "Ivo Hofner, Ivo Buhofnet",
        "Petersen, Mark Petersen",
        "Ann Sample, ANN SAMPLE",
        "Ann-Sophie Sample, Ann Sophie Sample"
    })
    void namesThatAgreeAndThoseOfOthersAreNotNear(String one, String other) {
        assertEquals(Optional.empty(), rule(NearNames.ofPeople(), one, other));
        assertEquals(Optional.empty(), rule(NearNames.ofPeople(), other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Example Racing, Zenith Example Racing",
        "Example Racing, Example Racing with Zenith",
        "Example Racing LLC, Example Racing",
        "AF Example, Vista AF Example"
    })
    void aSponsorOrALegalFormMakesNoOtherTeamCertain(String one, String other) {
        assertEquals(Optional.of(Near.Rule.TEAM), rule(NearNames.ofTeams(), one, other));
        assertEquals(Optional.of(Near.Rule.TEAM), rule(NearNames.ofTeams(), other, one));
    }

    @ParameterizedTest
    @CsvSource({"Example Racing, Sample Racing", "Racing Team, Example Racing Team", "Team 7, Team 8"})
    void wordsThatMostTeamsHaveTellNothing(String one, String other) {
        assertEquals(Optional.empty(), rule(NearNames.ofTeams(), one, other));
        assertEquals(Optional.empty(), rule(NearNames.ofTeams(), other, one));
    }

    @Test
    void theFirstThatWasLearntIsTheLikelyOne() {
        NearNames names = NearNames.ofPeople();
        names.learn("nick", "Nick Harrow");
        names.learn("nicolas", "Nicolas Harrow");

        assertEquals(
                Optional.of(new Near("nick", "Nick Harrow", Near.Rule.GIVEN_NAME)), names.nearest("Nicholas Harrow"));
    }

    @Test
    void ofNamesThatDifferInOtherWaysTheFirstThatWasLearntIsTheLikelyOne() {
        NearNames people = NearNames.ofPeople();
        people.learn("nick", "Nick Harrow");
        people.learn("harow", "Nicholas Harow");
        NearNames teams = NearNames.ofTeams();
        teams.learn("racing", "Example Racing");
        teams.learn("zenith", "Zenith Example");

        assertEquals("nick", people.nearest("Nicholas Harrow").orElseThrow().id());
        assertEquals(
                "racing", teams.nearest("Zenith Example Racing").orElseThrow().id());
    }

    @Test
    void aTeamOfWordsThatTwoOthersHaveIsNeitherOfThem() {
        NearNames teams = NearNames.ofTeams();
        teams.learn("one", "Vista Alpha");
        teams.learn("other", "Beta Gamma");

        assertEquals(Optional.empty(), teams.nearest("Vista Beta"));
    }

    @Test
    void amongManyOfOneFirstNameTheNearOneIsFound() {
        NearNames people = NearNames.ofPeople();
        for (String name : List.of("Abel", "Bruck", "Czerny", "Dogan", "Exner", "Fiala", "Nordkvist")) {
            people.learn(name, "Ivo " + name);
        }

        assertEquals("Nordkvist", people.nearest("Ivo Norkvist").orElseThrow().id());
    }

    @Test
    void aRuleIsTheEndOfASentence() {
        assertEquals("it is the same but for an umlaut", Near.Rule.UMLAUT.words());
    }

    @Test
    void aNameInTwoFieldsIsBothOfThemWithoutAJuniorsMark() {
        assertEquals(
                new PersonName("Ann Sample", Optional.of("Ann"), Optional.of("Sample")),
                PersonName.of(Optional.of("Ann"), Optional.of("Sample (J)")));
        assertEquals(
                new PersonName("Ann", Optional.of("Ann"), Optional.empty()),
                PersonName.of(Optional.of("Ann"), Optional.of("(J)")));
        assertEquals(
                new PersonName("Sample", Optional.empty(), Optional.of("Sample")),
                PersonName.of(Optional.empty(), Optional.of("Sample")));
    }

    @ParameterizedTest
    @CsvSource({
        "A.J. Özil-Gross, ajozilgross, aj ozil gross",
        "-Ann, ann, ann",
        "GTD PRO, gtdpro, gtd pro",
        "--, --, ''"
    })
    void aSpellingIsLettersAndDigitsAndItsWordsAreWhatStandsBetween(String name, String key, String words) {
        assertEquals(key, Spelling.key(name));
        assertEquals(words.isEmpty() ? List.of() : List.of(words.split(" ")), Spelling.words(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Ana VAN DER MEER, Ana, VAN DER MEER",
        "PJ HARLAN, PJ, HARLAN",
        "AB CD EF, AB, CD EF",
        "Horst OBER JR, Horst, OBER JR",
        "Horst JR OBER, Horst, JR OBER",
        "Jo GROß, Jo, GROß",
        "Ann-Sophie D'ARC(J), Ann-Sophie, D'ARC"
    })
    void theFamilyNameIsTheRunOfCapitalsAtTheEndAndNeverTheFirstWord(String whole, String given, String family) {
        PersonName name = PersonName.of(whole);

        assertEquals(Optional.of(given), name.given());
        assertEquals(Optional.of(family), name.family());
    }

    @Test
    void aNameWithoutCapitalsIsNotTakenApart() {
        assertEquals(
                new PersonName("Ana van der Meer", Optional.empty(), Optional.empty()),
                PersonName.of("Ana van der Meer"));
        assertEquals(new PersonName("PELE", Optional.empty(), Optional.empty()), PersonName.of("PELE"));
    }
}
