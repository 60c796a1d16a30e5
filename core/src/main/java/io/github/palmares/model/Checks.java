package io.github.palmares.model;

import io.github.palmares.text.Visible;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules that many types share, and the one form of their messages: the rule, an example, and what was found. */
final class Checks {
    private static final int LONGEST_SLUG = 200;
    private static final String TEXT = "text on one line, without blanks around it or invisible characters,";

    private Checks() {}

    static IllegalArgumentException invalid(String what, String rule, String example, String found) {
        return new IllegalArgumentException(
                what + ": expected " + rule + " such as " + example + ", found " + Visible.quoted(found));
    }

    /** Lower-case ASCII letters and digits, with single hyphens, dots or underscores between them. */
    static void slug(String what, String slug, String example) {
        if (!isSlug(slug)) {
            throw invalid(
                    what,
                    "lower-case letters and digits, parted by hyphens, dots or underscores,",
                    "'" + example + "'",
                    slug);
        }
    }

    private static boolean isSlug(String slug) {
        int length = slug.length();
        boolean afterLetter = false;
        for (int i = 0; i < length; i++) {
            char c = slug.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (!afterLetter || (c != '-' && c != '.' && c != '_'))) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter && length <= LONGEST_SLUG;
    }

    static void id(Entity entity, String example) {
        if (!isSlug(entity.id())) {
            slug(entity.entityKind().word() + " id", entity.id(), example);
        }
    }

    static void text(String what, String text, String example) {
        if (!Visible.isLine(text)) {
            throw invalid(what, TEXT, "'" + example + "'", text);
        }
    }

    /** An address may hold nearly any character, and so half of a surrogate pair, which cannot be written. */
    static boolean isAddress(URI url) {
        return url.isAbsolute() && Visible.isLine(url.toString());
    }

    static void text(String what, Optional<String> text, String example) {
        if (text.isPresent()) {
            text(what, text.get(), example);
        }
    }

    /** The name, the aliases and the id of an entity. */
    static void named(Named named, String exampleId, String exampleName) {
        id(named, exampleId);
        if (!Visible.isLine(named.name())) {
            text(named.entityKind().word() + " name", named.name(), exampleName);
        }
        for (String alias : named.aliases()) {
            text(named.entityKind().word() + " alias", alias, exampleName);
        }
    }

    static void atLeast(String what, OptionalInt number, int least) {
        if (number.isPresent() && number.getAsInt() < least) {
            throw new IllegalArgumentException(what + ": expected " + least + " or more, found " + number.getAsInt());
        }
    }

    static void positive(String what, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(
                    what + ": expected a duration above zero such as PT24H, found " + duration);
        }
    }

    static void positive(String what, Optional<Duration> duration) {
        if (duration.isPresent()) {
            positive(what, duration.get());
        }
    }
}
