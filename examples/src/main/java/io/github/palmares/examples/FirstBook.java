package io.github.palmares.examples;

import static io.github.palmares.model.ChampionshipRole.SEASON_TITLE;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
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
                .id("motorsport-2023-10")
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

        RecordBook book = RecordBook.builder().add(title).build();
        out.println(book.titles().of(derani).seasonTitles().inTopClass().count());
        out.println(book.titles().in(season).forDrivers().inClass(gtp).drivers());
        out.println(book.career(book.driver("alexander-sims")).seasonTitles());
        out.println(book.titles().in(season).only().citations());
        // And here it ends.
        return OK;
    }
}
