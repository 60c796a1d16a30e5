package io.github.palmares.testing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes up names, and ids that are theirs alone. */
final class Register {
    private static final String[] FIRST = {
        "Al", "Be", "Co", "Di", "Em", "Fa", "Go", "Hu", "Is", "Jo", "Ka", "Lu", "Mi", "Ro"
    };
    private static final String[] SECOND = {"do", "len", "mir", "na", "ric", "sa", "to", "vin"};
    private static final String[] ONE = {
        "Bar", "Ca", "Del", "Fe", "Gor", "Ha", "Kel", "La", "Mon", "Or", "Per", "Sol", "Ta", "Ver"
    };
    private static final String[] TWO = {"a", "be", "do", "gi", "la", "ma", "ne", "ri", "so", "ta", "ve", "zu"};
    private static final String[] THREE = {"da", "len", "lo", "man", "ni", "ro", "sen", "tt"};

    private final Map<String, Integer> taken = new HashMap<>();

    String given(Chance chance) {
        return chance.pick(FIRST) + chance.pick(SECOND);
    }

    String family(Chance chance) {
        return chance.pick(ONE) + chance.pick(TWO) + chance.pick(THREE);
    }

    /** A driver's id: the initials and a number, as result services give them, such as {@code jm17}. */
    String initials(String given, String family) {
        String initials = (given.substring(0, 1) + family.charAt(0)).toLowerCase(Locale.ROOT);
        return initials + taken.merge(initials, 1, Integer::sum);
    }

    /** The id of a name, with a number after it where the name is taken. */
    String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        int bearers = taken.merge(id, 1, Integer::sum);
        return bearers == 1 ? id : id + "-" + bearers;
    }
}
