package io.github.palmares.json.timing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a file's bytes into values that know their line, which a tree of Jackson's does not. */
final class LocatedReader {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 32;
    private static final String PDF = "%PDF";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern REMARK = Pattern.compile("(?s), from `[^`]*`|\\s*\\(start marker.*");

    private final String file;
    private final JsonParser parser;

    private LocatedReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Located read(String file, String text) {
        try (JsonParser parser = json().createParser(ObjectReadContext.empty(), text)) {
            LocatedReader reader = new LocatedReader(file, parser);
            try {
                parser.nextToken();
                Located value = reader.value(Located.Step.NONE);
                if (parser.nextToken() != null) {
                    throw reader.refuse(reader.pointer(), "expected nothing after the end of the value");
                }
                return value;
            } catch (StreamConstraintsException e) {
                throw reader.refuse(reader.pointer(), "expected JSON: " + limit(words(e)));
            } catch (JacksonException e) {
                throw reader.refuse(reader.pointer(), "expected JSON: " + words(e));
            }
        }
    }

    private static JsonFactory json() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** The text of a file, without a byte order mark. */
    static String decoded(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            if (new String(bytes, 0, Math.min(bytes.length, PDF.length()), StandardCharsets.US_ASCII).equals(PDF)) {
                throw seeming(file, "a PDF");
            }
            throw new TimingFormatException(
                    new Location(file, "", lineOfBadByte(bytes)), "expected UTF-8, found bytes that are none");
        }
    }

    private static int lineOfBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return LINE_END.split(out.flip(), -1).length;
    }

    /** What is often saved under such a name in place of the file. */
    static void refuseOther(String file, String text) {
        String start = text.stripLeading();
        String lower = start.substring(0, Math.min(start.length(), 20)).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw seeming(file, "nothing");
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw seeming(file, "a web page (HTML)");
        }
        if (start.startsWith("<")) {
            throw seeming(file, "XML");
        }
        if (start.startsWith(PDF)) {
            throw seeming(file, "a PDF");
        }
    }

    static TimingFormatException seeming(String file, String found) {
        return new TimingFormatException(
                new Location(file, "", 1), "expected JSON or a table (CSV), found what seems to be " + found);
    }

    private TimingFormatException refuse(String pointer, String problem) {
        return new TimingFormatException(
                new Location(file, pointer, parser.currentLocation().getLineNr()), problem);
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Jackson's words without its advice about source and settings. */
    static String words(JacksonException e) {
        return REMARK.matcher(Objects.toString(e.getOriginalMessage(), "malformed"))
                .replaceAll("");
    }

    private static String limit(String words) {
        return words.startsWith("Name") ? "no name of more than " + LONGEST_NAME + " characters" : words;
    }

    private Located value(Located.Step step) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Located.Fields(step, line, fields(step));
            case START_ARRAY -> new Located.Elements(step, line, elements(step));
            case VALUE_STRING -> new Located.Text(step, line, parser.getString());
            case VALUE_NULL -> new Located.Null(step, line);
            default -> new Located.Literal(step, line, parser.getString());
        };
    }

    private Map<String, Located> fields(Located.Step step) {
        Map<String, Located> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(step.to(name)));
        }
        return fields;
    }

    private List<Located> elements(Located.Step step) {
        List<Located> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(step.to(Integer.toString(elements.size()))));
        }
        return elements;
    }
}
