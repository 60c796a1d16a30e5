package io.github.palmares.json;

import io.github.palmares.json.form.TextPattern;
import java.util.List;

/** Texts that nearly have a shape. */
final class BrokenTexts {
    private BrokenTexts() {}

    static List<String> of(TextPattern pattern) {
        return switch (pattern) {
            case TEXT ->
                List.of("", " ", " a", "a ", "a\n", "a\nb", "a\tb", "a\u0085b", "a\u2028b", "\u3000a", "a\u2003");
            case SLUG ->
                List.of("", "A", "a--b", "-a", "a-", "a._b", "a b", "\u00e9", "a\n", "\u0661", "a".repeat(201));
            case SCHEMA_VERSION -> List.of("", "1", "1.", "2.0", "11.0", "01.0", "1.0.0", "1.x", "1.00000", "1.0\n");
            case DATE ->
                List.of(
                        "",
                        "2023-13",
                        "2023-00",
                        "2023-10-00",
                        "2023-10-32",
                        "2023-1",
                        "23-10-14",
                        "0000",
                        "..",
                        "../..",
                        "2023/",
                        "/2023",
                        "2023/2024/2025",
                        "2023-10-14T00",
                        "2023-10-14Z",
                        "-2023",
                        "2023\n",
                        "aged 29",
                        "aged 29 on ",
                        "aged on 2023",
                        "aged 29 on ../..",
                        "2023, 2024",
                        "aged 29 on 2023, 1994",
                        "2023,aged 29 on 2023");
            case CAR_NUMBER ->
                List.of("", "12345", "31a", "A1", "1AB", "1234A", "-1", " 31", "31 ", "31\n", "\u0663\u0661");
            case COUNTRY -> List.of("", "BR", "bra", "BRAZI", "BR4", "BRA\n");
            case DISTANCE ->
                List.of(
                        "",
                        "24 hours",
                        "0 km",
                        "0.000 mi",
                        "1000km",
                        "1000",
                        "km",
                        "-5 km",
                        "1.1234567 km",
                        "1234567890 km",
                        ".5 km",
                        "5. km",
                        "1,5 km",
                        "1e3 km",
                        "1000  km",
                        "1000 km\n");
            case DURATION ->
                List.of(
                        "",
                        "24h",
                        "P",
                        "PT",
                        "PT0S",
                        "P0DT0H0.000S",
                        "-PT1H",
                        "PT-1H",
                        "+PT1H",
                        "pt1h",
                        "PT1h",
                        "PT1,5S",
                        "PT1.S",
                        "PT.5S",
                        "PT1.5M",
                        "PT1.1234567890S",
                        "P1DT",
                        "P1W",
                        "P1M",
                        "PT1M1H",
                        "PT1H\n");
            case ADDRESS ->
                List.of(
                        "",
                        "example.org",
                        "/a",
                        "//example.org/a",
                        "https:",
                        ":a",
                        "1a:b",
                        "http://a b",
                        "http://a\n",
                        "a:<b>",
                        "a:\\b",
                        "a:\u00a0");
            case LABEL ->
                List.of("", "23", "20233", "2023-", "2023-2", "2023\u2013201", "2023 24", "2023\u201424", "2023\n");
        };
    }
}
