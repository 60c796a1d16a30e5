package io.github.palmares.json.bench;

import static com.dslplatform.json.CompiledJson.Behavior.FAIL;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;

/** The document as plain records, which the peers read and write and {@link Linker} links. What is absent is null. */
public final class Wire {
    private Wire() {}

    /** A whole document. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Book(
            String schemaVersion,
            List<Source> sources,
            List<Driver> drivers,
            List<Team> teams,
            List<Plain> manufacturers,
            List<Plain> persons,
            List<Plain> organisations,
            List<Circuit> circuits,
            List<Plain> series,
            List<CarClass> classes,
            List<Car> cars,
            List<Event> events,
            List<Season> seasons,
            List<Race> races,
            List<Championship> championships,
            List<Entry> entries,
            List<Result> results,
            List<Title> titles,
            List<Affiliation> affiliations,
            List<Total> totals,
            List<Coverage> coverage,
            List<Adjustment> adjustments) {}

    /** What is cited. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Source(String id, String title, String publisher, String author, String published, String url) {}

    /** Where a source says something. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Citation(String source, Integer paragraph) {}

    /** What somebody else calls it. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record ExternalId(String scheme, String value) {}

    /** A driver. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Driver(
            String id,
            String name,
            List<String> aliases,
            List<ExternalId> externalIds,
            String nationality,
            String born,
            String givenName,
            String familyName,
            String legalName,
            List<Citation> citations) {}

    /** A team. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Team(
            String id,
            String name,
            List<String> aliases,
            List<ExternalId> externalIds,
            String nationality,
            List<Citation> citations) {}

    /** A manufacturer, a person, an organisation or a series, which are alike. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Plain(
            String id, String name, List<String> aliases, List<ExternalId> externalIds, List<Citation> citations) {}

    /** A circuit. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Circuit(
            String id,
            String name,
            List<String> aliases,
            List<ExternalId> externalIds,
            String country,
            List<Citation> citations) {}

    /** A class of cars. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record CarClass(
            String id,
            String name,
            List<String> aliases,
            List<ExternalId> externalIds,
            List<String> predecessors,
            String firstSeason,
            Boolean competes,
            List<Citation> citations) {}

    /** A model of car. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Car(
            String id,
            String name,
            List<String> aliases,
            List<ExternalId> externalIds,
            String manufacturer,
            String technicalRules,
            List<Citation> citations) {}

    /** An event. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Event(
            String id,
            String name,
            List<String> aliases,
            List<ExternalId> externalIds,
            String circuit,
            List<Citation> citations) {}

    /** A championship. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Championship(
            String id,
            String name,
            List<String> aliases,
            List<ExternalId> externalIds,
            String series,
            String role,
            List<Citation> citations) {}

    /** A season. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Season(
            String id, String series, String label, List<String> classes, String topClass, List<Citation> citations) {}

    /** A race. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Race(
            String id,
            String season,
            String event,
            Integer edition,
            String circuit,
            String name,
            String start,
            Integer round,
            String scheduledDuration,
            String actualDuration,
            String scheduledDistance,
            String actualDistance,
            String kind,
            String status,
            List<ExternalId> externalIds,
            List<Citation> citations) {}

    /** An entry. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Entry(
            String id,
            String season,
            List<String> races,
            List<String> teams,
            String enteredAs,
            String number,
            String car,

            @JsonProperty("class") @JSONField(name = "class") @JsonAttribute(name = "class") @Json.Property("class")
            String carClass,

            List<String> groups,
            List<Seat> seats,
            String certainty,
            String tableNumber,
            List<String> scoresFor,
            List<Citation> citations) {}

    /** A driver in an entry. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Seat(
            String driver, String scope, List<String> races, List<Absence> absences, String rating, String certainty) {}

    /** A race that is left out. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Absence(String race, String certainty) {}

    /** A result. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Result(
            String race,
            String entry,
            LineUp lineUp,
            Integer overallPosition,
            Integer classPosition,
            Integer groupPosition,
            Integer reportedPosition,
            String status,
            Boolean finished,
            String statusWord,
            Integer laps,
            String time,
            String bestLap,
            Integer grid,
            Integer qualifyingPosition,
            Boolean pole,
            Boolean fastestLap,
            List<Mark> marks,
            RanAs ranAs,
            Ruling ruling,
            Integer sourceOrder,
            List<Citation> citations) {}

    /** The drivers of a car. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record LineUp(List<Member> crew, Boolean whole) {}

    /** A driver listed with a car. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Member(String driver, Boolean drove, Integer laps, String rating) {}

    /** Where a car lay during the race. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Mark(String at, Integer classPosition) {}

    /** What was otherwise than in the entry. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record RanAs(
            String number,
            String enteredAs,
            String car,

            @JsonProperty("class") @JSONField(name = "class") @JsonAttribute(name = "class") @Json.Property("class")
            String carClass,

            List<String> teams) {}

    /** What the stewards decided. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Ruling(
            String reason,
            Boolean reclassified,
            Integer overallPositionBefore,
            Integer classPositionBefore,
            String on) {}

    /** A reference that says its kind: exactly one is there. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Any(
            String driver, String team, String manufacturer, String person, String organisation, String series) {}

    /** A title. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Title(
            String championship,
            String season,
            List<String> classes,
            String kind,
            List<Any> holders,
            Boolean holdersComplete,
            String wonWithTeam,
            String wonWithManufacturer,
            String wonWithNumber,
            List<Citation> citations) {}

    /** An affiliation. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Affiliation(
            Any member,
            Any of,
            String kind,
            String series,
            String car,
            String certainty,
            String from,
            String fromCertainty,
            String to,
            String toCertainty,
            String announcedOn,
            List<Citation> citations) {}

    /** A stated total. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Total(
            Any subject,
            String measure,
            Integer value,
            Boolean atLeast,
            Scope scope,
            String asOf,
            List<Citation> citations) {}

    /** What a total counts. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Scope(
            List<String> events,
            String series,
            String season,
            String championship,

            @JsonProperty("class") @JSONField(name = "class") @JsonAttribute(name = "class") @Json.Property("class")
            String carClass,

            String team,
            String manufacturer,
            String number,
            String from,
            String to) {}

    /** Where a book is complete. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Coverage(
            String kind, String series, String season, String race, Any competitor, List<Citation> citations) {}

    /** Points given or taken. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Adjustment(
            String season,
            String championship,
            String table,

            @JsonProperty("class") @JSONField(name = "class") @JsonAttribute(name = "class") @Json.Property("class")
            String carClass,

            Any competitor,
            String number,
            String race,
            BigDecimal points,
            String reason,
            List<Citation> citations) {}
}
