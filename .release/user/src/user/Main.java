package user;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.PalmaresModule;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import tools.jackson.databind.json.JsonMapper;

/** Builds a book, writes and reads it, and writes a value of it. */
final class Main {
    public static void main(String... arguments) {
        Series series = Series.builder().id("cup").name("Cup").build();
        Driver driver = Driver.builder().id("ann-sample").name("Ann Sample").build();
        Title title = Title.builder()
                .championship(Championship.builder()
                        .id("cup")
                        .name("Cup")
                        .series(series)
                        .role(ChampionshipRole.SEASON_TITLE)
                        .build())
                .season(Season.builder().id("cup-2023").series(series).label("2023").build())
                .kind(TitleKind.DRIVERS)
                .addHolders(driver)
                .build();
        RecordBook book = RecordBook.builder().add(title).build();
        if (!RecordBooks.read(RecordBooks.toBytes(book)).equals(book)) {
            throw new AssertionError("the book that was read is another");
        }
        PalmaresModule module = new PalmaresModule();
        System.out.println(JsonMapper.builder().addModule(module).build().writeValueAsString(driver));
        System.out.println(module.version());
    }
}
