package io.github.palmares.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a Jackson mapper read and write the values of Palmares by themselves: alone, in lists and maps, and in a user's own
 * types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PalmaresModule()).build();
 * String json = mapper.writeValueAsString(book.titles().of(derani).toList());
 * List<Title> titles = mapper.readValue(json, new TypeReference<List<Title>>() {});
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it, too.
 *
 * <ul>
 *   <li>A value stands by itself, whole. It has the fields that it has in a document, but what it refers to stands within it:
 *       a title holds its championship, which holds its series. What several values refer to is written with each. A book as
 *       a whole is far smaller as a document: a {@code RecordBook}, wherever it stands, is one, as {@link RecordBooks} writes
 *       it.
 *   <li>A car number, a country, a date and a distance are text, points a number, a constant of an enum the word of the
 *       documents, such as {@code not-classified}. All of them can be the keys of a map. An {@code Answer} is true, false or
 *       null, and one that is absent is not known.
 *   <li>What has an id is written by it as the key of a map, as in a map from classes to standings, and not read from one.
 *       Ids are unique within a kind: in a map of several kinds, two of one id would be one key.
 *   <li>Where a type says only {@code Competitor}, {@code Party}, {@code Affiliable}, {@code Fact}, {@code Named},
 *       {@code Entity} or {@code Cited}, an object of one field tells which it is: <code>{"driver": {…}}</code>. A mapper
 *       knows the type of a field, but not that of the elements of a list that is written by itself: it has to be told, with
 *       {@code writerFor(new TypeReference<List<Competitor>>() {})}.
 *   <li>What is worked out from a book is written, and not read:
 *       <ul>
 *         <li>A sequence is the array of its facts, as its {@code toList()} is, and can be read as a list.
 *         <li>A {@code Partition} is <code>{"parts": {"gtp": […]}, "rest": […]}</code>, each part under the id of what its
 *             facts name.
 *         <li>A {@code Career} has {@code competitor}; the counts {@code starts}, {@code overallWins}, {@code classWins},
 *             {@code overallPodiums}, {@code classPodiums}, {@code poles}, {@code seasonTitles} and {@code cupTitles}, each
 *             with {@code counted}, {@code exact}, {@code why} it is not exact, and what is {@code stated}; and
 *             {@code titles}, {@code teams}, {@code firstRace} and {@code lastRace}.
 *         <li>{@code Standings} have {@code system}, {@code races}, and the tables {@code drivers}, {@code teams} and
 *             {@code manufacturers}. A {@code Standing} in them has {@code position}, {@code name}, {@code points},
 *             {@code kind}, {@code season}, {@code class}, {@code competitor}, {@code number}, {@code teams}, {@code wins},
 *             {@code scores}, {@code adjustments} and {@code why}.
 *       </ul>
 *   <li>A {@code Tally} by itself is written and read: {@code counted}, {@code exact}, and what makes it inexact,
 *       {@code uncovered} and {@code open}, beside what is {@code stated}.
 *   <li>Builders are refused.
 * </ul>
 *
 * <p>Law: what a mapper reads equals what it wrote.
 *
 * <p>Reading is as strict as that of documents. A field that is unknown, missing, double, null or of the wrong type is
 * refused, whatever the mapper is told of unknown properties; {@link JsonOptions#lenient()} skips unknown ones. Names, texts,
 * numbers and arrays have the options' limits, and so has a document that is a value; how deep values nest is the mapper's to limit.
 * The mapper's naming strategies and inclusion rules don't touch values. Errors are Jackson's own, with the words of
 * {@link RecordBookFormatException}, the path and, but within a document, the line and column.
 *
 * <p>A module is immutable, and may serve any number of mappers. It is serializable, so that a mapper that has it can be sent
 * to another machine.
 *
 * @serial exclude
 */
@SuppressWarnings(
        "InvalidBlockTag") // It is allowed on a class: "exclude" leaves the class out of the page of serialized forms.
public final class PalmaresModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

    private final JsonOptions options;

    /** A strict module, with standard limits. */
    public PalmaresModule() {
        this(JsonOptions.standard());
    }

    /**
     * A module that reads as the options say. Whether something is written for human readers is the mapper's to say.
     *
     * @param options how strictly, and how much
     */
    public PalmaresModule(JsonOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** {@return the name of the Java module} */
    @Override
    public String getModuleName() {
        return "io.github.palmares.json";
    }

    /** {@return the version of Palmares} */
    @Override
    public Version version() {
        try (InputStream properties = PalmaresModule.class.getResourceAsStream("version.properties")) {
            Properties version = new Properties();
            version.load(Objects.requireNonNull(properties, "version.properties"));
            return VersionUtil.parseVersion(
                    version.getProperty("version"), version.getProperty("groupId"), version.getProperty("artifactId"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Called by the mapper's builder.
     *
     * @param context where readers and writers are registered
     */
    @Override
    public void setupModule(SetupContext context) {
        ModelBinding.Readers readers = new ModelBinding.Readers(options);
        context.addSerializers(new ModelBinding.Writers(false));
        context.addKeySerializers(new ModelBinding.Writers(true));
        context.addDeserializers(readers);
        context.addKeyDeserializers(readers);
        context.appendAnnotationIntrospector(new KindIntrospector());
    }
}
