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
import java.util.stream.Stream;

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

    /** The codes of three letters of all countries that there are, or were. */
    static Set<String> codes() {
        Set<String> codes = new HashSet<>(WITHDRAWN.keySet());
        for (String two : Locale.getISOCountries()) {
            codes.add(new Locale.Builder().setRegion(two).build().getISO3Country());
        }
        return Set.copyOf(codes);
    }

    /** Whether it is a code of ISO 3166-3, which has four letters. */
    static boolean isOfThePast(String code) {
        return code.length() == 4 && Past.NAMES.containsKey(code);
    }

    /** The name of a country in English, by its code. */
    static String name(String code) {
        return Objects.requireNonNull(English.NAMES.get(code));
    }

    /**
     * A federation's code, the two-letter code, the code in small letters, or a name: of several codes with one name a
     * current one, else one of three letters.
     */
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
        return Stream.concat(English.NAMES.entrySet().stream(), Past.OTHER_NAMES.entrySet().stream())
                .filter(entry -> entry.getValue().equalsIgnoreCase(code))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(String::length)
                        .thenComparing(WITHDRAWN::containsKey)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static final class English {
        static final Map<String, String> NAMES = names();

        private English() {}

        private static Map<String, String> names() {
            Map<String, String> names = new TreeMap<>(WITHDRAWN);
            names.putAll(Past.NAMES);
            for (String two : Locale.getISOCountries()) {
                Locale country = new Locale.Builder().setRegion(two).build();
                names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
            }
            return Map.copyOf(names);
        }
    }

    /** Countries of the past, which the JDK has no names for. */
    private static final class Past {
        /** The names that ISO 3166-3 gives them, in the usual order of words. */
        static final Map<String, String> NAMES = pairs(";", """
                AIDJ=French Afars and Issas;ANHH=Netherlands Antilles;BQAQ=British Antarctic Territory;BUMM=Burma;\
                BYAA=Byelorussian SSR;CSHH=Czechoslovakia;CSXX=Serbia and Montenegro;\
                CTKI=Canton and Enderbury Islands;DDDE=German Democratic Republic;DYBJ=Dahomey;\
                FQHH=French Southern and Antarctic Territories;FXFR=Metropolitan France;\
                GEHH=Gilbert and Ellice Islands;HVBF=Upper Volta;JTUM=Johnston Island;MIUM=Midway Islands;\
                NHVU=New Hebrides;NQAQ=Dronning Maud Land;NTHH=Neutral Zone;PCHH=Pacific Islands;\
                PUUM=United States Miscellaneous Pacific Islands;PZPA=Panama Canal Zone;RHZW=Southern Rhodesia;\
                SKIN=Sikkim;SUHH=Soviet Union;TPTL=East Timor;VDVN=Democratic Republic of Viet-Nam;\
                WKUM=Wake Island;YDYE=Democratic Yemen;YUCS=Yugoslavia;ZRCD=Zaire""");

        /** What else the sport's records call a country. */
        static final Map<String, String> OTHER_NAMES =
                pairs(";", "DEU=West Germany;DDR=East Germany;RHO=Rhodesia;SUN=USSR");

        private Past() {}
    }

    private static Map<String, String> pairs(String separator, String pairs) {
        return Arrays.stream(pairs.split(separator))
                .map(pair -> pair.split("="))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static final class Sporting {
        /** What federations write, and the ISO code of the same country. */
        static final Map<String, String> CODES = pairs(" ", """
                ALG=DZA ANG=AGO ARU=ABW ASA=ASM BAH=BHS BAN=BGD BAR=BRB BER=BMU BHU=BTN BIZ=BLZ \
                BOT=BWA BRU=BRN BUL=BGR CAM=KHM CAY=CYM CGO=COG CHA=TCD CHI=CHL CRC=CRI CRO=HRV \
                DEN=DNK ESA=SLV FIJ=FJI FRG=DEU GAM=GMB GBS=GNB GDR=DDR GEQ=GNQ GER=DEU GRE=GRC GRN=GRD GUA=GTM \
                GUI=GIN HAI=HTI HON=HND INA=IDN IRI=IRN ISV=VIR IVB=VGB KSA=SAU KUW=KWT LAT=LVA \
                LBA=LBY LES=LSO LIB=LBN MAD=MDG MAS=MYS MAW=MWI MGL=MNG MON=MCO MRI=MUS MTN=MRT \
                MYA=MMR NCA=NIC NED=NLD NEP=NPL NGR=NGA NIG=NER OMA=OMN PAR=PRY PHI=PHL PLE=PSE \
                POR=PRT PUR=PRI RSA=ZAF SAM=WSM SEY=SYC SIN=SGP SKN=KNA SLO=SVN SOL=SLB SRI=LKA \
                SUD=SDN SUI=CHE TAN=TZA TCH=CSK TGA=TON TOG=TGO TPE=TWN TRI=TTO UAE=ARE URS=SUN URU=URY VAN=VUT \
                VIE=VNM VIN=VCT ZAM=ZMB ZIM=ZWE""");

        private Sporting() {}
    }
}
