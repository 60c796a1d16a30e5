package io.github.palmares.book;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is said of a marque in one place agrees with what is said of it in others. That an entry's own marque is its
 * car's, the entry sees to itself.
 */
final class MarqueInspection {
    /** What a team can be to a marque by racing its cars. */
    private static final Set<AffiliationKind> WITH_ITS_CARS =
            EnumSet.of(AffiliationKind.FACTORY_TEAM_OF, AffiliationKind.CUSTOMER_OF, AffiliationKind.RACES_WITH);

    private static final String UNKNOWN = "";

    private final RecordBook book;
    private final List<Finding> findings;

    /** The ids of the marques of the cars that bear a number in a season, by season, number and either team or class. */
    private final Map<List<String>, Set<String>> marques = new HashMap<>();

    MarqueInspection(RecordBook book, List<Finding> findings) {
        this.book = book;
        this.findings = findings;
    }

    void inspect() {
        for (Entry entry : book.entries().toList()) {
            note(entry, entry.number(), entry.teams(), entry.carClass(), entry.manufacturer());
        }
        for (Result result :
                book.results().where(result -> result.ranAs().isPresent()).toList()) {
            note(result.entry(), result.number(), result.teams(), result.carClass(), result.manufacturer());
            inspectRanAs(result);
        }
        book.titles().stream().forEach(this::inspectTitle);
        book.affiliations().stream().forEach(this::inspectAffiliation);
        inspectUnused();
    }

    private void note(
            Entry entry,
            Optional<CarNumber> number,
            List<Team> teams,
            Optional<CarClass> carClass,
            Optional<Manufacturer> marque) {
        if (number.isPresent()) {
            String season = entry.season().id();
            String id = marque.map(Manufacturer::id).orElse(UNKNOWN);
            Stream.concat(teams.stream(), carClass.stream())
                    .map(one -> key(season, number.get(), one))
                    .forEach(key ->
                            marques.computeIfAbsent(key, any -> new HashSet<>()).add(id));
        }
    }

    private static List<String> key(String season, CarNumber number, Entity teamOrClass) {
        return List.of(season, number.text(), teamOrClass.toString());
    }

    private void inspectRanAs(Result result) {
        Optional<Manufacturer> entered = result.entry().manufacturer();
        Optional<Manufacturer> ran = result.manufacturer();
        if (entered.isPresent() && ran.isPresent() && !ran.get().isSameAs(entered.get())) {
            Inspection.add(
                    findings,
                    FindingKind.MANUFACTURER_CHANGED,
                    result,
                    "entered as one of " + entered.get() + ", it ran as one of " + ran.get(),
                    List.of(result));
        }
    }

    /** A marque that is said to have won a title is among the makers that hold it, and its cars among those that won it. */
    private void inspectTitle(Title title) {
        if (title.wonWithManufacturer().isEmpty()) {
            return;
        }
        Manufacturer marque = title.wonWithManufacturer().get();
        Set<String> holders = new TreeSet<>();
        title.holders().stream().filter(Manufacturer.class::isInstance).forEach(holder -> holders.add(holder.id()));
        Set<String> won = title.wonWithNumber()
                .map(number -> marquesThatWon(title, number))
                .orElse(Set.of());
        if (!holders.isEmpty() && !holders.contains(marque.id())) {
            addContradiction(title, marque, "among the holders", holders);
        }
        if (!won.isEmpty() && !won.contains(marque.id()) && !won.contains(UNKNOWN)) {
            addContradiction(title, marque, "among the cars with its number", won);
        }
    }

    /** A number alone says too little: it can be that of several cars of a season, of which the book may lack some. */
    private Set<String> marquesThatWon(Title title, CarNumber number) {
        String season = title.season().id();
        List<? extends Entity> parts =
                title.wonWithTeam().isPresent() ? List.of(title.wonWithTeam().get()) : title.classes();
        Set<String> won = new TreeSet<>();
        parts.forEach(part -> won.addAll(marques.getOrDefault(key(season, number, part), Set.of())));
        return won;
    }

    private void addContradiction(Title title, Manufacturer marque, String where, Set<String> found) {
        Inspection.add(
                findings,
                FindingKind.MANUFACTURER_CONTRADICTED,
                title,
                "expected " + marque + ", with which it was won, " + where + ", found "
                        + Inspection.some(found.stream().map(id -> "'" + id + "'"), found.size()),
                List.of(title));
    }

    private void inspectAffiliation(Affiliation affiliation) {
        Optional<Manufacturer> ofCar = affiliation.car().flatMap(CarModel::manufacturer);
        if (WITH_ITS_CARS.contains(affiliation.kind())
                && affiliation.of() instanceof Manufacturer marque
                && ofCar.isPresent()
                && !ofCar.get().isSameAs(marque)) {
            Inspection.add(
                    findings,
                    FindingKind.MANUFACTURER_CONTRADICTED,
                    affiliation,
                    "expected a car of " + marque + ", found "
                            + affiliation.car().get() + " of " + ofCar.get(),
                    List.of(affiliation));
        }
    }

    private void inspectUnused() {
        Set<String> named = new HashSet<>();
        book.entities().forEach(entity -> addMarques(RecordType.of(entity).table(), entity, named));
        book.facts().forEach(fact -> addMarques(RecordType.of(fact).table(), fact, named));
        for (Manufacturer marque : book.manufacturers()) {
            if (!named.contains(marque.id())) {
                Inspection.add(
                        findings,
                        FindingKind.MANUFACTURER_UNUSED,
                        marque,
                        "nothing else in the book names it",
                        List.of());
            }
        }
    }

    /** The ids of the marques that a value names, itself or in its parts. */
    @SuppressWarnings("unchecked") // the table of a value is of its type
    private static <T, B> void addMarques(Table<T, B> table, Object value, Set<String> ids) {
        for (Attribute<T, B> attribute : table.linking()) {
            if (mayNameMarque(attribute.row())) {
                addNamed(attribute.row(), attribute.of((T) value), ids);
            }
        }
    }

    private static void addNamed(Row row, @Nullable Object named, Set<String> ids) {
        if (named instanceof List<?> list) {
            list.forEach(one -> addNamed(row, one, ids));
        } else if (named instanceof Manufacturer marque) {
            ids.add(marque.id());
        } else if (named != null && row.kind() == Row.Kind.PART) {
            addMarques(row.part(), named, ids);
        }
    }

    private static boolean mayNameMarque(Row row) {
        return switch (row.kind()) {
            case REFERENCE -> row.target() == RecordType.MANUFACTURER;
            case ANY_REFERENCE -> row.choice().types().contains(RecordType.MANUFACTURER);
            case PART -> row.part().linking().stream().anyMatch(inside -> mayNameMarque(inside.row()));
            default -> false;
        };
    }
}
