package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.palmares.model.Driver;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvFactory;

/**
 * Both jars as a user's named module sees them: nothing is opened, no warning at {@code -Xlint:all}, and neither
 * Immutables nor JSpecify is on the module path.
 */
class NamedModuleTest {
    /** A class of each module that the user's module path is made of. */
    private static final List<Class<?>> MODULE_PATH = List.of(
            Driver.class, RecordBooks.class, JsonParser.class, JsonMapper.class, CsvFactory.class, JsonInclude.class);

    @TempDir
    Path directory;

    @Test
    void coreIsUsedFromANamedModule() throws Exception {
        String printed = run("""
                module user {
                    requires io.github.palmares;
                }
                """, """
                package user;

                import io.github.palmares.book.RecordBook;
                import io.github.palmares.model.Driver;

                final class Main {
                    public static void main(String[] args) {
                        Driver driver = Driver.builder()
                                .id("a")
                                .name("A")
                                .addAlias("b")
                                .build();
                        RecordBook book = RecordBook.builder().addEntity(driver).build();
                        System.out.print(book.drivers());
                        System.out.print(driver.toBuilder().name("B").build().name());
                    }
                }
                """);
        assertEquals("[driver a]B", printed);
    }

    @Test
    void jsonIsUsedFromANamedModule() throws Exception {
        String printed = run("""
                module user {
                    requires io.github.palmares.json;
                }
                """, """
                package user;

                import io.github.palmares.book.RecordBook;
                import io.github.palmares.json.JsonOptions;
                import io.github.palmares.json.RecordBookFormatException;
                import io.github.palmares.json.RecordBooks;
                import io.github.palmares.model.Driver;

                final class Main {
                    public static void main(String[] args) {
                        String text = "{'schemaVersion':'1.0','drivers':[{'id':'a','name':'A','more':1}]}";
                        RecordBook book = RecordBooks.read(
                                text.replace('\\'', '"'), JsonOptions.standard().withLenient(true));
                        Driver driver = book.driver("a");
                        System.out.print(driver.name() + RecordBooks.toText(book));
                        System.out.print(RecordBooks.schema().lines().skip(2).findFirst().orElseThrow());
                        try {
                            RecordBooks.read("{}");
                        } catch (RecordBookFormatException e) {
                            System.out.print(e.getMessage());
                        }
                    }
                }
                """);
        assertEquals(
                "A{\"schemaVersion\":\"1.0\",\"drivers\":[{\"id\":\"a\",\"name\":\"A\"}]}"
                        + "  \"$id\": \"urn:x-palmares:schema:record-book:1.0\","
                        + "document: expected the field 'schemaVersion', found none (line 1, column 2)",
                printed);
    }

    @Test
    void mappersFindTheModuleFromANamedModule() throws Exception {
        String printed = run("""
                module user {
                    requires io.github.palmares.json;
                }
                """, """
                package user;

                import io.github.palmares.model.CarNumber;
                import io.github.palmares.model.Competitor;
                import io.github.palmares.model.Driver;
                import java.util.List;
                import java.util.Map;
                import tools.jackson.core.type.TypeReference;
                import tools.jackson.databind.json.JsonMapper;

                final class Main {
                    public static void main(String[] args) {
                        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                        Driver driver = Driver.builder().id("a").name("A").build();
                        String json = mapper.writeValueAsString(Map.of(CarNumber.of("01"), driver));
                        System.out.print(json);
                        System.out.print(mapper.readValue(json, new TypeReference<Map<CarNumber, Driver>>() {}));
                        TypeReference<List<Competitor>> type = new TypeReference<>() {};
                        String kinds = mapper.writerFor(type).writeValueAsString(List.of(driver));
                        System.out.print(kinds);
                        System.out.print(mapper.readValue(kinds, type));
                    }
                }
                """);
        assertEquals(
                "{\"01\":{\"id\":\"a\",\"name\":\"A\"}}{01=driver a}"
                        + "[{\"driver\":{\"id\":\"a\",\"name\":\"A\"}}][driver a]",
                printed);
    }

    /** Compiles the two files as a module, runs {@code user.Main} in a process of its own, and returns what it prints. */
    private String run(String moduleInfo, String main) throws Exception {
        Path sources = Files.createDirectories(directory.resolve("src/user"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path moduleFile = Files.writeString(sources.resolveSibling("module-info.java"), moduleInfo);
        Path mainFile = Files.writeString(sources.resolve("Main.java"), main);
        String modulePath = JavaProgram.path(MODULE_PATH);

        assertEquals("", compile(List.of(moduleFile, mainFile), classes, modulePath));
        return JavaProgram.run(
                "--module-path", modulePath + File.pathSeparator + classes, "--module", "user/user.Main");
    }

    private static String compile(List<Path> files, Path output, String modulePath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
            List<String> options = List.of(
                    "-Xlint:all", "-Werror", "--release", "17", "--module-path", modulePath, "-d", output.toString());
            compiler.getTask(messages, manager, null, options, null, units).call();
        }
        return messages.toString();
    }
}
