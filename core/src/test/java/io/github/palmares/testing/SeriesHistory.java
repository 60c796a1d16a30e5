package io.github.palmares.testing;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes up one series, season after season. */
final class SeriesHistory {
    private static final int EVENTS_LEFT_OUT = 2;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final History history;
    private final int races;
    private final Makes makes;
    private final Chance chance;
    private final Series series;
    private final Careers careers;
    private final Paddock paddock;
    private final List<Event> events = new ArrayList<>();
    private int day;

    SeriesHistory(int index, int races, int cars, Makes makes, Register register, History history) {
        this.history = history;
        this.races = races;
        this.makes = makes;
        this.chance = new Chance(index * MIX);
        this.series =
                Series.builder().id("g" + index).name("Made-Up Series " + index).build();
        this.careers = new Careers(chance, register, history.drivers());
        this.paddock = new Paddock(cars, chance, register, makes, careers, history.teams());
        for (int i = 0; i < races + EVENTS_LEFT_OUT; i++) {
            String place = register.family(chance);
            String id = register.id(place);
            Circuit circuit = Circuit.builder().id(id).name(place).build();
            events.add(Event.builder()
                    .id(id)
                    .name("Grand Prix of " + place)
                    .circuit(circuit)
                    .build());
        }
        history.events().addAll(events);
    }

    void run(int seasons) {
        for (int year = Makes.LAST_YEAR + 1 - seasons; year <= Makes.LAST_YEAR; year++) {
            run(year, makes.classes(year));
        }
    }

    private void run(int year, List<CarClass> classes) {
        String id = series.id() + "-" + String.valueOf(year).substring(2);
        Season season = Season.builder()
                .id(id)
                .series(series)
                .label(String.valueOf(year))
                .classes(classes)
                .topClass(classes.get(0))
                .build();
        history.seasons().add(season);
        Citation sheets = Citation.of(
                Source.builder().id(id).title("Result sheets of " + year).build());
        paddock.renew();
        enter(season, sheets);
        Honours honours = new Honours(season);
        List<Event> calendar = new ArrayList<>(events);
        calendar.removeAll(chance.some(events, EVENTS_LEFT_OUT));
        for (int round = 1; round <= races; round++) {
            Race race = race(season, calendar.get(round - 1), round);
            history.races().add(race);
            new RaceDay(race, ++day, sheets, careers, chance).run(paddock.slots(), finish -> {
                honours.score(finish);
                history.results().add(finish.result());
            });
        }
        history.titles().addAll(honours.titles(sheets));
    }

    private void enter(Season season, Citation sheets) {
        for (Slot slot : paddock.slots()) {
            CarClass carClass = season.classes().get(slot.classIndex);
            Entry entry = Entry.builder()
                    .id(season.id() + "-" + slot.number())
                    .season(season)
                    .addTeam(slot.team())
                    .number(slot.number())
                    .car(makes.car(slot.marque(), carClass))
                    .carClass(carClass)
                    .addCitation(sheets)
                    .build();
            slot.enter(entry);
            history.entries().add(entry);
        }
    }

    private Race race(Season season, Event event, int round) {
        LocalDate start =
                LocalDate.of(season.firstYear(), 1, 1).plusDays(10 + 340L * round / (races + 1) + chance.between(0, 6));
        return Race.builder()
                .id(season.id() + (round < 10 ? "-0" : "-") + round)
                .season(season)
                .event(event)
                .circuit(event.circuit())
                .start(PartialDate.of(start))
                .round(round)
                .build();
    }
}
