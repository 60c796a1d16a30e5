package io.github.palmares.examples;

import static io.github.palmares.model.ChampionshipRole.SEASON_TITLE;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.io.PrintStream;
import java.util.List;

/** Builds a book of one title in code and asks it. The README shows these lines. */
public final class FirstBook implements Example {
    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new FirstBook(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        // What the README shows begins here.
        Series imsa =
                Series.builder().id("imsa").name("IMSA SportsCar Championship").build();
        CarClass gtp = CarClass.builder().id("gtp").name("GTP").build();
        Season season = Season.builder()
                .id("imsa-2023")
                .series(imsa)
                .label("2023")
                .topClass(gtp)
                .build();
        Championship champion = Championship.builder()
                .id("imsa")
                .name("IMSA")
                .series(imsa)
                .role(SEASON_TITLE)
                .build();
        Driver derani = Driver.builder().id("pipo-derani").name("Pipo Derani").build();
        Driver sims =
                Driver.builder().id("alexander-sims").name("Alexander Sims").build();
        Source article = Source.builder()
                .id("motorsport-2023")
                .title("Blomqvist joins AXR")
                .build();
        Title title = Title.builder()
                .championship(champion)
                .season(season)
                .addClass(gtp)
                .kind(TitleKind.DRIVERS)
                .addHolders(derani, sims)
                .addCitation(Citation.of(article, 7))
                .build();

        Driver blomqvist =
                Driver.builder().id("tom-blomqvist").name("Tom Blomqvist").build();
        Race daytona = Race.builder()
                .id("rolex-24-2023")
                .season(season)
                .name("Rolex 24 At Daytona")
                .build();
        Entry meyerShank = Entry.builder()
                .id("imsa-2023-gtp-60")
                .season(season)
                .number(CarNumber.of("60"))
                .carClass(gtp)
                .build();
        Result win = Result.builder()
                .race(daytona)
                .entry(meyerShank)
                .lineUp(LineUp.of(blomqvist))
                .overallPosition(1)
                .status(ResultStatus.CLASSIFIED)
                .addCitation(Citation.of(article, 3))
                .build();

        RecordBook book = RecordBook.builder().add(title, win).build();
        out.println(book.titles().of(derani).seasonTitles().inTopClass().count());
        out.println(book.titles().in(season).forDrivers().inClass(gtp).drivers());
        out.println(book.career(book.driver("alexander-sims")).seasonTitles());
        out.println(book.titles().in(season).only().citations());
        out.println(book.results().of(blomqvist).overallWins().races());
        // And here it ends.
        return OK;
    }
}
