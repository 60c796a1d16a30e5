package io.github.palmares.model;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A country by its ISO 3166-1 alpha-3 code, as a racing licence or a circuit's address has it. Codes that ISO has
 * withdrawn (such as {@code SUN} or {@code DDR}) are taken too: the sport's records are older than its countries.
 *
 * <p>Sport federations write some countries differently ({@code GER}, {@code NED}); such a code is refused, and the
 * message names the ISO one.
 *
 * @param code three capital letters
 */
public record Country(String code) implements Comparable<Country> {
    private static final Map<String, String> WITHDRAWN = Map.of(
            "ANT", "Netherlands Antilles",
            "BUR", "Burma",
            "CSK", "Czechoslovakia",
            "DDR", "German Democratic Republic",
            "RHO", "Southern Rhodesia",
            "ROM", "Romania",
            "SCG", "Serbia and Montenegro",
            "SUN", "Soviet Union",
            "YUG", "Yugoslavia",
            "ZAR", "Zaire");

    private static final Map<String, String> SPORTING = Map.ofEntries(
            Map.entry("BUL", "BGR"),
            Map.entry("CHI", "CHL"),
            Map.entry("CRO", "HRV"),
            Map.entry("DEN", "DNK"),
            Map.entry("GER", "DEU"),
            Map.entry("GRE", "GRC"),
            Map.entry("INA", "IDN"),
            Map.entry("KSA", "SAU"),
            Map.entry("LAT", "LVA"),
            Map.entry("MAS", "MYS"),
            Map.entry("MON", "MCO"),
            Map.entry("NED", "NLD"),
            Map.entry("PHI", "PHL"),
            Map.entry("POR", "PRT"),
            Map.entry("PUR", "PRI"),
            Map.entry("RSA", "ZAF"),
            Map.entry("SLO", "SVN"),
            Map.entry("SUI", "CHE"),
            Map.entry("UAE", "ARE"),
            Map.entry("URU", "URY"));

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>(WITHDRAWN);
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }

    /**
     * Checks the code.
     *
     * @param code three capital letters
     * @throws IllegalArgumentException if no country has, or had, this code
     */
    public Country {
        Objects.requireNonNull(code, "code");
        if (!NAMES.containsKey(code)) {
            String meant = meant(code)
                    .map(iso -> "; did you mean '" + iso + "' (" + NAMES.get(iso) + ")?")
                    .orElse("");
            throw new IllegalArgumentException(
                    "country: expected an ISO 3166-1 alpha-3 code such as 'BRA', found '" + code + "'" + meant);
        }
    }

    /** A federation's code, the two-letter code, a name or the code in small letters. */
    private static Optional<String> meant(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (SPORTING.containsKey(upper)) {
            return Optional.of(SPORTING.get(upper));
        }
        if (NAMES.containsKey(upper)) {
            return Optional.of(upper);
        }
        if (Set.of(Locale.getISOCountries()).contains(upper)) {
            return Optional.of(new Locale.Builder().setRegion(upper).build().getISO3Country());
        }
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The country with a code.
     *
     * @param code three capital letters, such as {@code BRA}
     * @return the country
     * @throws IllegalArgumentException if no country has, or had, this code
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /** {@return the country's name in English, such as "Brazil"} */
    public String name() {
        return Objects.requireNonNull(NAMES.get(code));
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
