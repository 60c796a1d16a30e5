package io.github.palmares.model;

import io.github.palmares.text.Visible;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country by its ISO 3166-1 alpha-3 code, as a racing licence or a circuit's address has it. Codes that ISO has
 * withdrawn (such as {@code SUN} or {@code DDR}) are taken too, and so are those that ISO 3166-3 has given to countries of
 * the past ({@code SUHH}, {@code DDDE}): the sport's records are older than its countries. Countries are equal if their
 * codes are: a book keeps to one code for each.
 *
 * <p>Sport federations write some countries differently ({@code GER}, {@code NED}); such a code is refused, and the
 * message names the ISO one.
 *
 * @param code three capital letters, or four of ISO 3166-3
 */
public record Country(String code) implements Comparable<Country> {
    private static final Set<String> CODES = Countries.codes();

    /**
     * Checks the code.
     *
     * @param code three capital letters, or four of ISO 3166-3
     * @throws IllegalArgumentException if no country has, or had, this code
     */
    public Country {
        Objects.requireNonNull(code, "code");
        if (!isOne(code)) {
            String meant = Countries.meant(code)
                    .map(iso -> "; did you mean '" + iso + "' (" + Countries.name(iso) + ")?")
                    .orElse("");
            throw new IllegalArgumentException("country: expected an ISO 3166-1 alpha-3 code such as 'BRA', found "
                    + Visible.quoted(code) + meant);
        }
    }

    private static boolean isOne(String code) {
        return CODES.contains(code) || Countries.isOfThePast(code);
    }

    /**
     * The country that a result sheet means: by its ISO code or, where that is no country's, by a federation's ({@code GER},
     * {@code NED}), by the two-letter code, or by its name in English; "West Germany" is one of Germany's. Of a country of
     * the past that has codes of both kinds it is the one of three letters.
     *
     * @param text what the sheet says
     * @return the country; absent where no country is known by it
     */
    public static Optional<Country> meantBy(String text) {
        Objects.requireNonNull(text, "text");
        return (isOne(text) ? Optional.of(text) : Countries.meant(text)).map(Country::new);
    }

    /**
     * The country with a code.
     *
     * @param code three capital letters, such as {@code BRA}, or four of ISO 3166-3
     * @return the country
     * @throws IllegalArgumentException if no country has, or had, this code
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /** {@return the country's name in English, such as "Brazil"} */
    public String name() {
        return Countries.name(code);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    // Written out, as is the hash: what the compiler makes of a record keeps a program waiting where it is first
    // needed.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Country other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
