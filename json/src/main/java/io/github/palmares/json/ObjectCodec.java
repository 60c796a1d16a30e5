package io.github.palmares.json;

import io.github.palmares.book.Finding;
import io.github.palmares.book.Reconciliation;
import io.github.palmares.book.Tally;
import io.github.palmares.book.TeamYears;
import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Age;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Ruling;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Marks;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.RaceScore;

/** Reads and writes a value by its type. */
final class ObjectCodec {
    private ObjectCodec() {}

    static Object read(ObjectType type, LinkReader in) {
        return switch (type) {
            case SOURCE -> PartyCodec.readSource(in);
            case DRIVER -> PartyCodec.readDriver(in);
            case TEAM -> PartyCodec.readTeam(in);
            case MANUFACTURER -> PartyCodec.readManufacturer(in);
            case PERSON -> PartyCodec.readPerson(in);
            case ORGANISATION -> PartyCodec.readOrganisation(in);
            case CIRCUIT -> RacingCodec.readCircuit(in);
            case SERIES -> RacingCodec.readSeries(in);
            case CLASS -> CarCodec.readCarClass(in);
            case CAR -> CarCodec.readCarModel(in);
            case EVENT -> RacingCodec.readEvent(in);
            case SEASON -> RacingCodec.readSeason(in);
            case RACE -> RacingCodec.readRace(in);
            case CHAMPIONSHIP -> RacingCodec.readChampionship(in);
            default -> readFact(type, in);
        };
    }

    private static Object readFact(ObjectType type, LinkReader in) {
        return switch (type) {
            case ENTRY -> EntryCodec.readEntry(in);
            case RESULT -> ResultCodec.readResult(in);
            case TITLE -> FactCodec.readTitle(in);
            case AFFILIATION -> FactCodec.readAffiliation(in);
            case TOTAL -> TotalCodec.readStatedTotal(in);
            case COVERAGE -> FactCodec.readCoverage(in);
            case ADJUSTMENT -> TotalCodec.readPointsAdjustment(in);
            default -> readPart(type, in);
        };
    }

    private static Object readPart(ObjectType type, LinkReader in) {
        return switch (type) {
            case CITATION -> SharedCodec.citation(in);
            case EXTERNAL_ID -> SharedCodec.externalId(in);
            case SEAT -> EntryCodec.readSeat(in);
            case ABSENCE -> EntryCodec.readAbsence(in);
            case LINE_UP -> LineUpCodec.readLineUp(in);
            case CREW_MEMBER -> LineUpCodec.readCrewMember(in);
            case MARK_POSITION -> ResultCodec.readMark(in);
            case RAN_AS -> ResultCodec.readRanAs(in);
            case RULING -> ResultCodec.readRuling(in);
            case TOTAL_SCOPE -> TotalCodec.readTotalScope(in);
            case AGE -> BookCodec.readAge(in);
            default -> readDerived(type, in);
        };
    }

    private static Object readDerived(ObjectType type, LinkReader in) {
        return switch (type) {
            case TALLY -> BookCodec.readTally(in);
            case RECONCILIATION -> BookCodec.readReconciliation(in);
            case TEAM_YEARS -> BookCodec.readTeamYears(in);
            case FINDING -> BookCodec.readFinding(in);
            case POINTS_SYSTEM -> PointsCodec.readPointsSystem(in);
            case POINTS_SCALE -> ScoreCodec.readScale(in);
            case MARKS -> ScoreCodec.readMarks(in);
            case DROPPED_SCORES -> ScoreCodec.readDroppedScores(in);
            case MARK_SCORE -> ScoreCodec.readMarkScore(in);
            default -> ScoreCodec.readRaceScore(in);
        };
    }

    static void write(ObjectType type, Object value, FieldWriter out) {
        switch (type) {
            case SOURCE -> PartyCodec.write((Source) value, out);
            case DRIVER -> PartyCodec.write((Driver) value, out);
            case TEAM -> PartyCodec.write((Team) value, out);
            case MANUFACTURER -> PartyCodec.write((Manufacturer) value, out);
            case PERSON -> PartyCodec.write((Person) value, out);
            case ORGANISATION -> PartyCodec.write((Organisation) value, out);
            case CIRCUIT -> RacingCodec.write((Circuit) value, out);
            case SERIES -> RacingCodec.write((Series) value, out);
            case CLASS -> CarCodec.write((CarClass) value, out);
            case CAR -> CarCodec.write((CarModel) value, out);
            case EVENT -> RacingCodec.write((Event) value, out);
            case SEASON -> RacingCodec.write((Season) value, out);
            case RACE -> RacingCodec.write((Race) value, out);
            case CHAMPIONSHIP -> RacingCodec.write((Championship) value, out);
            default -> writeFact(type, value, out);
        }
    }

    private static void writeFact(ObjectType type, Object value, FieldWriter out) {
        switch (type) {
            case ENTRY -> EntryCodec.write((Entry) value, out);
            case RESULT -> ResultCodec.write((Result) value, out);
            case TITLE -> FactCodec.write((Title) value, out);
            case AFFILIATION -> FactCodec.write((Affiliation) value, out);
            case TOTAL -> TotalCodec.write((StatedTotal) value, out);
            case COVERAGE -> FactCodec.write((Coverage) value, out);
            case ADJUSTMENT -> TotalCodec.write((PointsAdjustment) value, out);
            default -> writePart(type, value, out);
        }
    }

    private static void writePart(ObjectType type, Object value, FieldWriter out) {
        switch (type) {
            case CITATION -> SharedCodec.write((Citation) value, out);
            case EXTERNAL_ID -> SharedCodec.write((ExternalId) value, out);
            case SEAT -> EntryCodec.write((Seat) value, out);
            case ABSENCE -> EntryCodec.write((Absence) value, out);
            case LINE_UP -> LineUpCodec.write((LineUp) value, out);
            case CREW_MEMBER -> LineUpCodec.write((CrewMember) value, out);
            case MARK_POSITION -> ResultCodec.write((MarkPosition) value, out);
            case RAN_AS -> ResultCodec.write((RanAs) value, out);
            case RULING -> ResultCodec.write((Ruling) value, out);
            case TOTAL_SCOPE -> TotalCodec.write((TotalScope) value, out);
            case AGE -> BookCodec.write((Age) value, out);
            default -> writeDerived(type, value, out);
        }
    }

    private static void writeDerived(ObjectType type, Object value, FieldWriter out) {
        switch (type) {
            case TALLY -> BookCodec.write((Tally) value, out);
            case RECONCILIATION -> BookCodec.write((Reconciliation) value, out);
            case TEAM_YEARS -> BookCodec.write((TeamYears) value, out);
            case FINDING -> BookCodec.write((Finding) value, out);
            case POINTS_SYSTEM -> PointsCodec.write((PointsSystem) value, out);
            case POINTS_SCALE -> ScoreCodec.write((PointsScale) value, out);
            case MARKS -> ScoreCodec.write((Marks) value, out);
            case DROPPED_SCORES -> ScoreCodec.write((DroppedScores) value, out);
            case MARK_SCORE -> ScoreCodec.write((MarkScore) value, out);
            default -> ScoreCodec.write((RaceScore) value, out);
        }
    }
}
