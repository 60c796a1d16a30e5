package io.github.palmares.json;

import io.github.palmares.book.Basis;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Severity;
import io.github.palmares.book.Verdict;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.DistanceUnit;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Measure;
import io.github.palmares.model.NameStyle;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TieBreak;

/** The words of core's enums. */
final class Vocabulary {
    static final Words<Answer> ANSWER = Words.of(Answer.values());
    static final Words<DistanceUnit> DISTANCE_UNIT = Words.of(DistanceUnit.values());
    static final Words<EntityKind> ENTITY_KIND = Words.of(EntityKind.values(), EntityKind::word);
    static final Words<NameStyle> NAME_STYLE = Words.of(NameStyle.values());
    static final Words<Basis> BASIS = Words.of(Basis.values());
    static final Words<FindingKind> FINDING_KIND = Words.of(FindingKind.values());
    static final Words<Severity> SEVERITY = Words.of(Severity.values());
    static final Words<Verdict> VERDICT = Words.of(Verdict.values());
    static final Words<Ranking> RANKING = Words.of(Ranking.values());
    static final Words<TieBreak> TIE_BREAK = Words.of(TieBreak.values());
    static final Words<AffiliationKind> AFFILIATION = Words.of(AffiliationKind.values());
    static final Words<Certainty> CERTAINTY = Words.of(Certainty.values());
    static final Words<ChampionshipRole> ROLE = Words.of(ChampionshipRole.values());
    static final Words<CoverageKind> COVERAGE = Words.of(CoverageKind.values());
    static final Words<DriverRating> RATING = Words.of(DriverRating.values());
    static final Words<Measure> MEASURE = Words.of(Measure.values());
    static final Words<RaceKind> RACE_KIND = Words.of(RaceKind.values());
    static final Words<RaceStatus> RACE_STATUS = Words.of(RaceStatus.values());
    static final Words<ResultStatus> STATUS = Words.of(ResultStatus.values());
    static final Words<SeatScope> SEAT_SCOPE = Words.of(SeatScope.values());
    static final Words<TitleKind> TITLE_KIND = Words.of(TitleKind.values());

    private Vocabulary() {}
}
