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

/** The records of the facts in a document, as {@link Wire} has those of the entities. */
public final class WireFacts {
    private WireFacts() {}

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
            String manufacturer,
            String engine,
            String tyres,

            @JsonProperty("class") @JSONField(name = "class") @JsonAttribute(name = "class") @Json.Property("class")
            String carClass,

            List<String> groups,
            List<Seat> seats,
            String certainty,
            String tableNumber,
            List<String> scoresFor,
            List<Wire.Citation> citations) {}

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
            String reason,
            Integer laps,
            String distance,
            String time,
            String bestLap,
            Integer grid,
            Integer qualifyingPosition,
            Integer qualifyingPointsPosition,
            Boolean pole,
            Boolean fastestLap,
            Boolean fastestQualifyingLap,
            Integer lapsLed,
            List<Mark> marks,
            RanAs ranAs,
            Ruling ruling,
            Integer sourceOrder,
            List<Wire.Citation> citations) {}

    /** The drivers of a car. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record LineUp(List<Member> crew, Boolean whole) {}

    /** A driver listed with a car. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Member(String driver, Boolean drove, Boolean scores, Integer laps, String rating) {}

    /** Where a car lay during the race. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Mark(String at, Integer classPosition, Integer overallPosition) {}

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

    /** A title. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Title(
            String championship,
            String season,
            List<String> classes,
            String kind,
            List<Wire.Any> holders,
            Boolean holdersComplete,
            String wonWithTeam,
            String wonWithManufacturer,
            String wonWithNumber,
            List<Wire.Citation> citations) {}

    /** An affiliation. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Affiliation(
            Wire.Any member,
            Wire.Any of,
            String kind,
            String role,
            String series,
            String car,
            String certainty,
            String from,
            String fromCertainty,
            String to,
            String toCertainty,
            String announcedOn,
            List<Wire.Citation> citations) {}

    /** A stated total. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Total(
            Wire.Any subject,
            String measure,
            Integer value,
            Boolean atLeast,
            Scope scope,
            String asOf,
            List<Wire.Citation> citations) {}

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
            String to,
            String through) {}

    /** Where a book is complete. */
    @Json
    @CompiledJson(onUnknown = FAIL)
    @JSONType(alphabetic = false)
    public record Coverage(
            String kind,
            String series,
            String season,
            String race,
            Wire.Any competitor,
            List<Wire.Citation> citations) {}

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

            Wire.Any competitor,
            String number,
            String race,
            BigDecimal points,
            Integer tieOrder,
            String reason,
            List<Wire.Citation> citations) {}
}
