package io.github.palmares.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known of countries: codes, names, and what federations write. Only the codes are there from the beginning; the
 * names are many, and a program that shows none need not wait for them.
 */
final class Countries {
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

    private Countries() {}

    /** The codes of all countries that there are, or were. */
    static Set<String> codes() {
        Set<String> codes = new HashSet<>(WITHDRAWN.keySet());
        for (String two : Locale.getISOCountries()) {
            codes.add(new Locale.Builder().setRegion(two).build().getISO3Country());
        }
        return Set.copyOf(codes);
    }

    /** The name of a country in English, by its code. */
    static String name(String code) {
        return Objects.requireNonNull(English.NAMES.get(code));
    }

    /** A federation's code, the two-letter code, the code in small letters, or a name: that of a withdrawn code last. */
    static Optional<String> meant(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (Sporting.CODES.containsKey(upper)) {
            return Optional.of(Sporting.CODES.get(upper));
        }
        if (English.NAMES.containsKey(upper)) {
            return Optional.of(upper);
        }
        if (Set.of(Locale.getISOCountries()).contains(upper)) {
            return Optional.of(new Locale.Builder().setRegion(upper).build().getISO3Country());
        }
        return English.NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(code))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(WITHDRAWN::containsKey));
    }

    private static final class English {
        static final Map<String, String> NAMES = names();

        private English() {}

        private static Map<String, String> names() {
            Map<String, String> names = new TreeMap<>(WITHDRAWN);
            for (String two : Locale.getISOCountries()) {
                Locale country = new Locale.Builder().setRegion(two).build();
                names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
            }
            return Map.copyOf(names);
        }
    }

    private static final class Sporting {
        /** What federations write, and the ISO code of the same country. */
        static final Map<String, String> CODES = sporting("""
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

        private Sporting() {}
    }
}
