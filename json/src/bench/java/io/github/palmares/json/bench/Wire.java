package io.github.palmares.json.bench;

import static com.dslplatform.json.CompiledJson.Behavior.FAIL;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;

/**
 * The document as plain records, which the peers read and write and {@link Linker} links: the whole, the entities and what all
 * share. What is absent is null.
 */
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
            List<WireFacts.Entry> entries,
            List<WireFacts.Result> results,
            List<WireFacts.Title> titles,
            List<WireFacts.Affiliation> affiliations,
            List<WireFacts.Total> totals,
            List<WireFacts.Coverage> coverage,
            List<WireFacts.Adjustment> adjustments) {}

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

    /** A reference that says its kind: exactly one is there. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Any(
            String driver, String team, String manufacturer, String person, String organisation, String series) {}

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
            Boolean seasonFinale,
            String scheduledDuration,
            String actualDuration,
            String scheduledDistance,
            String actualDistance,
            String kind,
            String status,
            Integer pointsPercent,
            List<ExternalId> externalIds,
            List<Citation> citations) {}
}
