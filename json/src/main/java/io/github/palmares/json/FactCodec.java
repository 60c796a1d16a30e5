package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.List;

/** Titles, affiliations and coverage. */
final class FactCodec {
    private FactCodec() {}

    static Title readTitle(LinkReader in) {
        Title.Builder title = Title.builder();
        in.open(FactForms.TITLE);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case FactForms.TITLE_CHAMPIONSHIP -> title.championship(in.reference(in.references.championships));
                case FactForms.TITLE_SEASON -> title.season(in.reference(in.references.seasons));
                case FactForms.TITLE_CLASSES -> title.classes(SharedCodec.references(in, in.references.classes));
                case FactForms.TITLE_KIND -> title.kind(in.word(Vocabulary.TITLE_KIND));
                case FactForms.TITLE_HOLDERS -> title.holders(readHolders(in));
                case FactForms.TITLE_HOLDERS_COMPLETE -> title.holdersComplete(in.flag());
                case FactForms.TITLE_TEAM -> title.wonWithTeam(in.reference(in.references.teams));
                case FactForms.TITLE_MANUFACTURER ->
                    title.wonWithManufacturer(in.reference(in.references.manufacturers));
                case FactForms.TITLE_NUMBER -> title.wonWithNumber(in.number());
                default -> title.citations(SharedCodec.citations(in));
            }
        }
        return title.build();
    }

    static void write(Title title, FieldWriter out) {
        Form outer = out.open(FactForms.TITLE);
        out.reference(FactForms.TITLE_CHAMPIONSHIP, title.championship());
        out.reference(FactForms.TITLE_SEASON, title.season());
        out.references(FactForms.TITLE_CLASSES, title.classes());
        out.word(FactForms.TITLE_KIND, Vocabulary.TITLE_KIND, title.kind());
        writeHolders(title.holders(), out);
        out.flag(FactForms.TITLE_HOLDERS_COMPLETE, title.holdersComplete(), false);
        out.reference(FactForms.TITLE_TEAM, title.wonWithTeam());
        out.reference(FactForms.TITLE_MANUFACTURER, title.wonWithManufacturer());
        out.text(FactForms.TITLE_NUMBER, title.wonWithNumber());
        out.citations(FactForms.TITLE_CITATIONS, title.citations());
        out.close(outer);
    }

    private static List<Competitor> readHolders(LinkReader in) {
        List<Competitor> holders = new ArrayList<>();
        in.openList();
        while (in.nextElement()) {
            holders.add(in.competitor());
        }
        return holders;
    }

    private static void writeHolders(List<Competitor> holders, FieldWriter out) {
        if (!holders.isEmpty()) {
            out.openList(FactForms.TITLE_HOLDERS);
            holders.forEach(out::any);
            out.closeList();
        }
    }

    static Affiliation readAffiliation(LinkReader in) {
        Affiliation.Builder affiliation = Affiliation.builder();
        in.open(FactForms.AFFILIATION);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case FactForms.AFFILIATION_MEMBER -> affiliation.member(in.party());
                case FactForms.AFFILIATION_OF -> affiliation.of(in.affiliable());
                case FactForms.AFFILIATION_KIND -> affiliation.kind(in.word(Vocabulary.AFFILIATION));
                case FactForms.AFFILIATION_SERIES -> affiliation.series(in.reference(in.references.series));
                case FactForms.AFFILIATION_CAR -> affiliation.car(in.reference(in.references.cars));
                case FactForms.AFFILIATION_CERTAINTY -> affiliation.certainty(in.word(Vocabulary.CERTAINTY));
                case FactForms.AFFILIATION_FROM -> affiliation.from(in.date());
                case FactForms.AFFILIATION_FROM_CERTAINTY -> affiliation.fromCertainty(in.word(Vocabulary.CERTAINTY));
                case FactForms.AFFILIATION_TO -> affiliation.to(in.date());
                case FactForms.AFFILIATION_TO_CERTAINTY -> affiliation.toCertainty(in.word(Vocabulary.CERTAINTY));
                case FactForms.AFFILIATION_ANNOUNCED_ON -> affiliation.announcedOn(in.date());
                default -> affiliation.citations(SharedCodec.citations(in));
            }
        }
        return affiliation.build();
    }

    static void write(Affiliation affiliation, FieldWriter out) {
        Form outer = out.open(FactForms.AFFILIATION);
        out.any(FactForms.AFFILIATION_MEMBER, affiliation.member());
        out.any(FactForms.AFFILIATION_OF, affiliation.of());
        out.word(FactForms.AFFILIATION_KIND, Vocabulary.AFFILIATION, affiliation.kind());
        out.reference(FactForms.AFFILIATION_SERIES, affiliation.series());
        out.reference(FactForms.AFFILIATION_CAR, affiliation.car());
        out.word(FactForms.AFFILIATION_CERTAINTY, Vocabulary.CERTAINTY, affiliation.certainty(), Certainty.CONFIRMED);
        out.text(FactForms.AFFILIATION_FROM, affiliation.from());
        out.word(
                FactForms.AFFILIATION_FROM_CERTAINTY,
                Vocabulary.CERTAINTY,
                affiliation.fromCertainty(),
                affiliation.certainty());
        out.text(FactForms.AFFILIATION_TO, affiliation.to());
        out.word(
                FactForms.AFFILIATION_TO_CERTAINTY,
                Vocabulary.CERTAINTY,
                affiliation.toCertainty(),
                affiliation.certainty());
        out.text(FactForms.AFFILIATION_ANNOUNCED_ON, affiliation.announcedOn());
        out.citations(FactForms.AFFILIATION_CITATIONS, affiliation.citations());
        out.close(outer);
    }

    static Coverage readCoverage(LinkReader in) {
        Coverage.Builder coverage = Coverage.builder();
        in.open(FactForms.COVERAGE);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case FactForms.COVERAGE_KIND -> coverage.kind(in.word(Vocabulary.COVERAGE));
                case FactForms.COVERAGE_SERIES -> coverage.series(in.reference(in.references.series));
                case FactForms.COVERAGE_SEASON -> coverage.season(in.reference(in.references.seasons));
                case FactForms.COVERAGE_RACE -> coverage.race(in.reference(in.references.races));
                case FactForms.COVERAGE_COMPETITOR -> coverage.competitor(in.competitor());
                default -> coverage.citations(SharedCodec.citations(in));
            }
        }
        return coverage.build();
    }

    static void write(Coverage coverage, FieldWriter out) {
        Form outer = out.open(FactForms.COVERAGE);
        out.word(FactForms.COVERAGE_KIND, Vocabulary.COVERAGE, coverage.kind(), CoverageKind.RESULTS);
        out.reference(FactForms.COVERAGE_SERIES, coverage.series());
        out.reference(FactForms.COVERAGE_SEASON, coverage.season());
        out.reference(FactForms.COVERAGE_RACE, coverage.race());
        out.any(FactForms.COVERAGE_COMPETITOR, coverage.competitor());
        out.citations(FactForms.COVERAGE_CITATIONS, coverage.citations());
        out.close(outer);
    }
}
