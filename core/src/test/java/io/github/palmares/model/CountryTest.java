package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    @ParameterizedTest
    @CsvSource({
        "BRA, Brazil",
        "DEU, Germany",
        "GBR, United Kingdom",
        "NLD, Netherlands",
        "ROU, Romania",
        // Withdrawn codes: the sport's records are older than its countries.
        "ANT, Netherlands Antilles",
        "BUR, Burma",
        "CSK, Czechoslovakia",
        "DDR, German Democratic Republic",
        "RHO, Southern Rhodesia",
        "ROM, Romania",
        "SCG, Serbia and Montenegro",
        "SUN, Soviet Union",
        "YUG, Yugoslavia",
        "ZAR, Zaire",
        // Codes of countries of the past.
        "CSHH, Czechoslovakia",
        "DDDE, German Democratic Republic",
        "YUCS, Yugoslavia",
        "SUHH, Soviet Union",
        "RHZW, Southern Rhodesia",
        "CSXX, Serbia and Montenegro",
        "HVBF, Upper Volta"
    })
    void hasACodeAndAnEnglishName(String code, String name) {
        Country country = Country.of(code);

        assertEquals(code, country.code());
        assertEquals(code, country.toString());
        assertEquals(name, country.name());
    }

    @Test
    void isTakenForEveryCodeOfIso() {
        for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
            assertEquals(code, Country.of(code).code());
            assertEquals(Optional.of(Country.of(code)), Country.meantBy(code));
        }
    }

    @Test
    void isTakenForEveryCodeOfACountryOfThePast() {
        for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART3)) {
            Country country = Country.of(code);
            assertEquals(code, country.code());
            assertEquals(Optional.of(country), Country.meantBy(code));
            assertTrue(Country.meantBy(country.name()).isPresent(), country.name());
        }
    }

    @Test
    void aNameOfTwoCodesMeansTheOneOfThreeLetters() {
        assertEquals(Optional.of(Country.of("CSK")), Country.meantBy("Czechoslovakia"));
        assertEquals(Optional.of(Country.of("YUG")), Country.meantBy("yugoslavia"));
        assertEquals(Optional.of(Country.of("SCG")), Country.meantBy("Serbia and Montenegro"));
        assertEquals(Optional.of(Country.of("FXFR")), Country.meantBy("Metropolitan France"));
    }

    @ParameterizedTest
    @CsvSource({
        "BUL, BGR, Bulgaria",
        "CHI, CHL, Chile",
        "CRO, HRV, Croatia",
        "DEN, DNK, Denmark",
        "GER, DEU, Germany",
        "GRE, GRC, Greece",
        "INA, IDN, Indonesia",
        "KSA, SAU, Saudi Arabia",
        "LAT, LVA, Latvia",
        "MAS, MYS, Malaysia",
        "MON, MCO, Monaco",
        "NED, NLD, Netherlands",
        "PHI, PHL, Philippines",
        "POR, PRT, Portugal",
        "PUR, PRI, Puerto Rico",
        "RSA, ZAF, South Africa",
        "SLO, SVN, Slovenia",
        "SUI, CHE, Switzerland",
        "UAE, ARE, United Arab Emirates",
        "URU, URY, Uruguay",
        // The right country in another writing.
        "ger, DEU, Germany",
        "bra, BRA, Brazil",
        "BR, BRA, Brazil",
        "it, ITA, Italy",
        "Brazil, BRA, Brazil",
        "italy, ITA, Italy",
        "Romania, ROU, Romania",
        "zaire, ZAR, Zaire",
        "cshh, CSHH, Czechoslovakia",
        "West Germany, DEU, Germany",
        "east germany, DDR, German Democratic Republic",
        "Rhodesia, RHO, Southern Rhodesia",
        "USSR, SUN, Soviet Union"
    })
    void saysWhichCodeIsMeantByAnotherWriting(String found, String iso, String name) {
        Refusal.refuses(
                "country: expected an ISO 3166-1 alpha-3 code such as 'BRA', found '" + found + "'; did you mean '"
                        + iso + "' (" + name + ")?",
                () -> Country.of(found));
        assertEquals(Optional.of(Country.of(iso)), Country.meantBy(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALG=DZA ANG=AGO ARU=ABW ASA=ASM BAH=BHS BAN=BGD BAR=BRB BER=BMU BHU=BTN BIZ=BLZ BOT=BWA BRU=BRN",
                "CAM=KHM CAY=CYM CGO=COG CHA=TCD CRC=CRI ESA=SLV FIJ=FJI GAM=GMB GBS=GNB GEQ=GNQ GRN=GRD GUA=GTM",
                "GUI=GIN HAI=HTI HON=HND IRI=IRN ISV=VIR IVB=VGB KUW=KWT LBA=LBY LES=LSO LIB=LBN MAD=MDG MAW=MWI",
                "MGL=MNG MRI=MUS MTN=MRT MYA=MMR NCA=NIC NEP=NPL NGR=NGA NIG=NER OMA=OMN PAR=PRY PLE=PSE SAM=WSM",
                "SEY=SYC SIN=SGP SKN=KNA SOL=SLB SRI=LKA SUD=SDN TAN=TZA TGA=TON TOG=TGO TPE=TWN TRI=TTO VAN=VUT",
                "VIE=VNM VIN=VCT ZAM=ZMB ZIM=ZWE FRG=DEU GDR=DDR TCH=CSK URS=SUN"
            })
    void saysWhichCodeIsMeantByAnyFederationsCode(String pairs) {
        for (String pair : pairs.split(" ")) {
            String found = pair.substring(0, 3);
            String iso = pair.substring(4);
            saysWhichCodeIsMeantByAnotherWriting(found, iso, Country.of(iso).name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XXX", "XXXX", "CSHHH", "ENG", "BRA ", "Atlantis"})
    void refusesWhatIsNoCountry(String found) {
        Refusal.refuses(
                "country: expected an ISO 3166-1 alpha-3 code such as 'BRA', found '" + found + "'",
                () -> Country.of(found));
        assertEquals(Optional.empty(), Country.meantBy(found));
    }

    @Test
    void isInOrderOfTheCode() {
        assertTrue(Country.of("BRA").compareTo(Country.of("DEU")) < 0);
        assertTrue(Country.of("DEU").compareTo(Country.of("BRA")) > 0);
        assertEquals(0, Country.of("BRA").compareTo(Country.of("BRA")));
    }
}
