package io.github.palmares.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** What federations write, and the ISO code of the same country. */
    private static final Map<String, String> SPORTING = sporting("""
            ALG=DZA ANG=AGO ARU=ABW ASA=ASM BAH=BHS BAN=BGD BAR=BRB BER=BMU BHU=BTN BIZ=BLZ \
            BOT=BWA BRU=BRN BUL=BGR CAM=KHM CAY=CYM CGO=COG CHA=TCD CHI=CHL CRC=CRI CRO=HRV \
            DEN=DNK ESA=SLV FIJ=FJI GAM=GMB GBS=GNB GEQ=GNQ GER=DEU GRE=GRC GRN=GRD GUA=GTM \
            GUI=GIN HAI=HTI HON=HND INA=IDN IRI=IRN ISV=VIR IVB=VGB KSA=SAU KUW=KWT LAT=LVA \
            LBA=LBY LES=LSO LIB=LBN MAD=MDG MAS=MYS MAW=MWI MGL=MNG MON=MCO MRI=MUS MTN=MRT \
            MYA=MMR NCA=NIC NED=NLD NEP=NPL NGR=NGA NIG=NER OMA=OMN PAR=PRY PHI=PHL PLE=PSE \
            POR=PRT PUR=PRI RSA=ZAF SAM=WSM SEY=SYC SIN=SGP SKN=KNA SLO=SVN SOL=SLB SRI=LKA \
            SUD=SDN SUI=CHE TAN=TZA TGA=TON TOG=TGO TPE=TWN TRI=TTO UAE=ARE URU=URY VAN=VUT \
            VIE=VNM VIN=VCT ZAM=ZMB ZIM=ZWE""");

    private static Map<String, String> sporting(String pairs) {
        return Arrays.stream(pairs.split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

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

    /**
     * The country that a result sheet means: by its ISO code or, where that is no country's, by a federation's ({@code GER},
     * {@code NED}), by the two-letter code, or by its name in English.
     *
     * @param text what the sheet says
     * @return the country; absent where no country is known by it
     */
    public static Optional<Country> meantBy(String text) {
        Objects.requireNonNull(text, "text");
        return (NAMES.containsKey(text) ? Optional.of(text) : meant(text)).map(Country::new);
    }

    /** A federation's code, the two-letter code, the code in small letters, or a name: that of a withdrawn code last. */
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
                .min(Comparator.comparing(WITHDRAWN::containsKey));
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
