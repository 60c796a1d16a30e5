package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the README and the descriptions of packages and types show compiles. */
class SnippetsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_README = Pattern.compile("(?m)^```java\n(.*?)^```", Pattern.DOTALL);
    private static final Pattern IN_OVERVIEW = Pattern.compile("<pre>\\{@code\n(.*?)\n}</pre>", Pattern.DOTALL);
    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    /** What the snippets take for known, as fields, so that those that declare it themselves may. */
    private static final String KNOWN = """
            import static io.github.palmares.model.ChampionshipRole.*;
            import io.github.palmares.book.*;
            import io.github.palmares.json.*;
            import io.github.palmares.json.timing.*;
            import io.github.palmares.json.timing.audit.*;
            import io.github.palmares.model.*;
            import io.github.palmares.points.*;
            import java.nio.file.Path;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.ResultSet;
            import java.sql.Statement;
            import java.time.*;
            import java.util.*;
            import tools.jackson.core.type.TypeReference;
            import tools.jackson.databind.json.JsonMapper;
            class Snippet {
                static java.io.PrintStream out;
                static RecordBook book;
                static Path folder, path;
                static JsonMapper mapper;
                static Driver derani, blomqvist, annSample;
                static Team actionExpress, jota, exampleRacing;
                static CarClass gtp;
                static Championship championship;
                static Source article;
                static Season season, imsa2023, imsa2024, imsa2026;
                static Event rolex24, daytona24;
                static Race daytona, longBeach, sebring, indianapolis, petitLeMans, finale;
                static List<Race> races;
                static Standings standings;
                static Standing row, leader;
                static Resolver resolver;
                void snippet() throws Exception {
            """;

    @TempDir
    Path classes;

    @Test
    void whatTheReadmeShowsCompiles() throws IOException {
        List<String> snippets = snippets(IN_README, Files.readString(ROOT.resolve("README.md")));
        assertTrue(snippets.size() >= 8, "found " + snippets.size());
        for (String snippet : snippets) {
            // Spark is on the class path of a profile alone.
            if (!snippet.contains("SparkSession")) {
                assertCompiles("README", snippet);
            }
        }
    }

    @Test
    void whatTheDescriptionsShowCompiles() throws IOException {
        int found = 0;
        for (String module : List.of("core", "json")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    for (String snippet : snippets(IN_JAVADOC, Files.readString(file))) {
                        String code = snippet.replaceAll("(?m)^ \\* ?", "");
                        // What begins with a brace is a document.
                        if (!code.startsWith("{")) {
                            assertCompiles(file.toString(), code);
                            found++;
                        }
                    }
                }
            }
        }
        assertTrue(found >= 4, "found " + found);
    }

    @Test
    void whatTheOverviewShowsCompiles() throws IOException {
        List<String> snippets = snippets(IN_OVERVIEW, Files.readString(ROOT.resolve("core/src/javadoc/overview.html")));
        assertEquals(4, snippets.size());
        for (String snippet : snippets) {
            assertCompiles("overview", snippet);
        }
    }

    private static List<String> snippets(Pattern pattern, String text) {
        List<String> snippets = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            snippets.add(matcher.group(1));
        }
        return snippets;
    }

    private void assertCompiles(String where, String snippet) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(null, null, problems, options, null, List.of(new Source(KNOWN + snippet + "\n}}\n")))
                .call();
        List<String> errors = problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getMessage(null))
                .toList();
        assertEquals(List.of(), errors, () -> where + ":\n" + snippet);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
