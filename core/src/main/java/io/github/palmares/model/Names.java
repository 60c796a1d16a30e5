package io.github.palmares.model;

import java.util.Locale;

/** How names are shown. */
final class Names {
    private Names() {}

    /** "Renger" gives "R.", "Jean-Éric" "J.-É.", "Luis Felipe" "L. F.". */
    static String initials(String givenName) {
        StringBuilder initials = new StringBuilder();
        boolean atStart = true;
        for (int i = 0; i < givenName.length(); i += Character.charCount(givenName.codePointAt(i))) {
            int c = givenName.codePointAt(i);
            boolean gap = c == ' ' || c == '-';
            if (gap) {
                initials.appendCodePoint(c);
            } else if (atStart) {
                initials.append(Character.toString(c).toUpperCase(Locale.ROOT)).append('.');
            }
            atStart = gap;
        }
        return initials.toString();
    }
}
