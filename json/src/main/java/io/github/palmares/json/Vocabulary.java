package io.github.palmares.json;

import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Measure;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.TitleKind;

/** The words of the model's enums. */
final class Vocabulary {
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
