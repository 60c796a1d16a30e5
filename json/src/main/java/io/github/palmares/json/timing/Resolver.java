package io.github.palmares.json.timing;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.text.DocumentFile;
import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Named;
import io.github.palmares.model.Race;
import io.github.palmares.model.Team;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Settles who is meant by the names and numbers in the files, in the caller's name. What it says nothing about is held
 * against the book it knows, and against the files read before:
 *
 * <ul>
 *   <li>Names agree whatever their accents, case, blanks, dots and dashes. A driver's first and family name must agree both;
 *       another country makes it no other person, and is told. Two people of one family name are never united.
 *   <li>A name that agrees is taken for the one it agrees with, and reported as doubtful, unless more agrees: the driver was
 *       in the same car before, the team entered it, or the same provider spelled a team, car or make so before.
 *   <li>A name that agrees with several is taken for none of them, unless one country alone fits.
 *   <li>A name that is near to another is taken for somebody new, with the likely one named: a driver's that differs in the
 *       order of its letters, an umlaut, a form of the given name, a letter or two, or a name more or less; a team's that has
 *       more or fewer words, or that stands beside a car which another had entered.
 *   <li>A car is told by season, class and number.
 *   <li>A car model is of the make that the file names, where its own name begins with that; or else of the make known here
 *       whose name it begins with, such as "Porsche 963" of Porsche; or else of none that is known.
 * </ul>
 *
 * <pre>{@code
 * Resolver resolver = Resolver.builder()
 *         .knowing(book)
 *         .driver("Ann Sample", annSample)
 *         .team("Example Racing by Sample", exampleRacing)
 *         .sameCar(CarNumber.of("5"), CarNumber.of("85"), daytona)
 *         .build();
 * }</pre>
 *
 * <p>What it was told can be {@linkplain #write written} to a file and {@linkplain #read read} again, and the book that an
 * import gives be known to the next: {@link TimingImport#resolver()}.
 *
 * <p>It is immutable, and can be used by several threads at once.
 */
public final class Resolver {
    private final RecordBook book;
    private final List<Meant> meant;
    private final Map<EntityKind, Map<String, Named>> names = new EnumMap<>(EntityKind.class);
    private final Map<String, Driver> driversInCars = new LinkedHashMap<>();
    private final List<SameCar> sameCars;

    private Resolver(Builder builder) {
        this.book = builder.book;
        this.meant = List.copyOf(builder.meant.values());
        this.sameCars = List.copyOf(builder.sameCars);
        for (Meant one : meant) {
            if (one.number().isPresent()) {
                driversInCars.put(inCar(one.spelling(), one.number().get().text()), (Driver) one.named());
            } else {
                names.computeIfAbsent(one.named().entityKind(), kind -> new HashMap<>())
                        .put(Spelling.key(one.spelling()), one.named());
            }
        }
    }

    /** The car entered under one number ran under another, in one race or always. */
    record SameCar(CarNumber entered, CarNumber ran, Optional<String> raceId) {
        boolean isOf(CarNumber number, Race race) {
            return ran.equals(number) && raceId.map(race.id()::equals).orElse(true);
        }
    }

    /** What a name means, everywhere or in one car. */
    record Meant(String spelling, Optional<CarNumber> number, Named named) {}

    /** {@return a resolver that knows nobody} */
    public static Resolver knowingNobody() {
        return builder().build();
    }

    /** {@return a builder that knows nobody so far} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with all that this resolver was told and knows} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Whether two spellings of a name agree: they have the same letters and digits, whatever their accents, case, blanks, dots
     * and dashes. It is how names are compared here, and no proof of anything.
     *
     * @param one a name
     * @param other another
     * @return whether they agree
     */
    public static boolean alike(String one, String other) {
        return Spelling.key(Objects.requireNonNull(one, "one"))
                .equals(Spelling.key(Objects.requireNonNull(other, "other")));
    }

    /**
     * Reads what {@link #write} wrote, without a book: {@code resolver.toBuilder().knowing(book)} gives it one.
     *
     * @param path the file
     * @return a resolver that says the same
     * @throws IOException if the file can't be read; it names the file
     * @throws TimingFormatException if it holds anything else; the message says what, and where
     */
    public static Resolver read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return of(FileName.of(path), DocumentFile.read(path, InputStream::readAllBytes));
    }

    /**
     * Reads the bytes that {@link #toBytes} gave.
     *
     * @param file the name of the file, for messages
     * @param bytes JSON in UTF-8
     * @return a resolver that says the same, without a book
     * @throws TimingFormatException if they are anything else; the message says what, and where
     */
    public static Resolver of(String file, byte[] bytes) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        return ResolverDocument.read(file, bytes);
    }

    /**
     * Writes what this resolver was told, so that it is told once for all files to come. The book is not written: it has a
     * document of its own. Equal ones are written alike.
     *
     * @param path the file
     * @throws IOException if the file can't be written
     */
    public void write(Path path) throws IOException {
        Files.write(Objects.requireNonNull(path, "path"), toBytes());
    }

    /** {@return what this resolver was told, as JSON in UTF-8} */
    public byte[] toBytes() {
        return ResolverDocument.bytes(this);
    }

    RecordBook book() {
        return book;
    }

    List<Meant> meant() {
        return meant;
    }

    Map<String, Named> names(EntityKind kind) {
        return names.getOrDefault(kind, Map.of());
    }

    Map<String, Driver> driversInCars() {
        return driversInCars;
    }

    static String inCar(String name, String number) {
        return Spelling.key(name) + "#" + number;
    }

    /** What the caller says of this number in this race; what is said of the one race goes first. */
    Optional<SameCar> sameCar(CarNumber ran, Race race) {
        return sameCars.stream()
                .filter(same -> same.isOf(ran, race))
                .min(Comparator.comparing(same -> same.raceId().isEmpty()));
    }

    List<SameCar> sameCars() {
        return sameCars;
    }

    /** {@return how much it has been told} */
    @Override
    public String toString() {
        return "resolver of " + meant.size() + " names and " + sameCars.size() + " numbers, knowing a " + book;
    }

    /** Gathers what a {@link Resolver} is told; not safe for use by several threads at once. */
    public static final class Builder {
        private RecordBook book = RecordBook.builder().build();
        private final Map<List<String>, Meant> meant = new LinkedHashMap<>();
        private final List<SameCar> sameCars = new ArrayList<>();

        private Builder() {}

        private Builder(Resolver resolver) {
            this.book = resolver.book;
            resolver.meant.forEach(this::add);
            sameCars.addAll(resolver.sameCars);
        }

        /**
         * Names are held against this book, and what is read is added to it.
         *
         * @param known the book
         * @return this builder
         */
        public Builder knowing(RecordBook known) {
            this.book = Objects.requireNonNull(known, "known");
            return this;
        }

        /**
         * A driver's first and family name in the files mean this driver.
         *
         * @param spelling the name, first name first; accents, case, blanks and dashes do not matter
         * @param driver the driver; the book need not hold it
         * @return this builder
         */
        public Builder driver(String spelling, Driver driver) {
            Objects.requireNonNull(driver, "driver");
            return name(spelling, driver);
        }

        /**
         * A driver's name in one car means this driver: for namesakes.
         *
         * @param spelling the name, first name first; accents, case, blanks and dashes do not matter
         * @param number the number of the car, as the file has it
         * @param driver the driver; the book need not hold it
         * @return this builder
         */
        public Builder driver(String spelling, CarNumber number, Driver driver) {
            Objects.requireNonNull(spelling, "spelling");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(driver, "driver");
            return add(new Meant(spelling, Optional.of(number), driver));
        }

        /**
         * A team's name as entered means this team.
         *
         * @param spelling the name; accents, case, blanks and dashes do not matter
         * @param team the team; the book need not hold it
         * @return this builder
         */
        public Builder team(String spelling, Team team) {
            return name(spelling, Objects.requireNonNull(team, "team"));
        }

        /**
         * The name of a make means this one.
         *
         * @param spelling the name; accents, case, blanks and dashes do not matter
         * @param manufacturer the manufacturer; the book need not hold it
         * @return this builder
         */
        public Builder manufacturer(String spelling, Manufacturer manufacturer) {
            return name(spelling, Objects.requireNonNull(manufacturer, "manufacturer"));
        }

        /**
         * The name of a car means this model, of the manufacturer that it says, whatever the file calls the manufacturer.
         *
         * @param spelling the name; accents, case, blanks and dashes do not matter
         * @param car the model; the book need not hold it
         * @return this builder
         */
        public Builder car(String spelling, CarModel car) {
            return name(spelling, Objects.requireNonNull(car, "car"));
        }

        /**
         * The word for a class means this one.
         *
         * @param word the word, such as {@code GTDPRO}; accents, case, blanks and dashes do not matter
         * @param carClass the class; the book need not hold it
         * @return this builder
         */
        public Builder carClass(String word, CarClass carClass) {
            return name(Objects.requireNonNull(word, "word"), Objects.requireNonNull(carClass, "carClass"));
        }

        /**
         * A number in every file is another way to write the number that a car is entered under.
         *
         * @param entered the number that the car is entered under, such as 068
         * @param ran the number in the files, such as 68
         * @return this builder
         */
        public Builder sameCar(CarNumber entered, CarNumber ran) {
            return add(new SameCar(
                    Objects.requireNonNull(entered, "entered"), Objects.requireNonNull(ran, "ran"), Optional.empty()));
        }

        /**
         * A car ran one race under another number.
         *
         * @param entered the number that the car is entered under, such as 5
         * @param ran the number in that race, such as 85
         * @param race the race
         * @return this builder
         */
        public Builder sameCar(CarNumber entered, CarNumber ran, Race race) {
            return add(new SameCar(
                    Objects.requireNonNull(entered, "entered"),
                    Objects.requireNonNull(ran, "ran"),
                    Optional.of(Objects.requireNonNull(race, "race").id())));
        }

        Builder add(SameCar sameCar) {
            sameCars.add(sameCar);
            return this;
        }

        private Builder name(String spelling, Named named) {
            Objects.requireNonNull(spelling, "spelling");
            return add(new Meant(spelling, Optional.empty(), named));
        }

        /** Of two answers to one question the later one counts. */
        Builder add(Meant one) {
            String number = one.number().map(CarNumber::text).orElse("");
            meant.put(List.of(one.named().entityKind().word(), Spelling.key(one.spelling()), number), one);
            return this;
        }

        /** {@return what was gathered} */
        public Resolver build() {
            return new Resolver(this);
        }
    }
}
