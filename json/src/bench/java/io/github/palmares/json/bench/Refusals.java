package io.github.palmares.json.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which faults of a document each codec refuses, so that it can be said whose checks are the same. */
final class Refusals {
    private static final String RIGHT = """
            {"schemaVersion":"1.0","drivers":[{"id":"a","name":"A"}],"series":[{"id":"s","name":"S"}],\
            "seasons":[{"id":"s31","series":"s","label":"2031"}],"races":[{"id":"r","season":"s31","round":1}],\
            "entries":[{"id":"e","season":"s31"}],"results":[{"race":"r","entry":"e",\
            "lineUp":{"crew":[{"driver":"a"}]},"classPosition":1,"status":"classified","finished":true}]}""";

    private Refusals() {}

    public static void main(String[] args) throws IOException {
        print(JsonTable.HISTORY_READERS);
    }

    /** Prints a table of the faults, with a mark for each codec that refuses it. */
    static void print(List<String> codecs) throws IOException {
        List<Codec> all = new ArrayList<>();
        for (String name : codecs) {
            Codec codec = Codec.of(name);
            codec.read(bytes(RIGHT));
            all.add(codec);
        }
        System.out.println("| refused | " + String.join(" | ", codecs) + " |");
        System.out.println("| --- |" + " --- |".repeat(codecs.size()));
        for (Map.Entry<String, byte[]> fault : faults().entrySet()) {
            StringBuilder row = new StringBuilder("| " + fault.getKey() + " |");
            for (Codec codec : all) {
                row.append(refuses(codec, fault.getValue()) ? " yes |" : " no |");
            }
            System.out.println(row);
        }
    }

    private static Map<String, byte[]> faults() {
        Map<String, byte[]> faults = new LinkedHashMap<>();
        faults.put("unknown field", with("\"round\":1", "\"round\":1,\"rond\":1"));
        faults.put("field twice", with("\"round\":1", "\"round\":1,\"round\":1"));
        faults.put("field missing", with(",\"name\":\"A\"", ""));
        faults.put("field null", with("\"round\":1", "\"round\":null"));
        faults.put("text for a number", with("\"round\":1", "\"round\":\"1\""));
        faults.put("1.5 for a whole number", with("\"round\":1", "\"round\":1.5"));
        faults.put("number over 32 bits", with("\"round\":1", "\"round\":4294967297"));
        faults.put("number for a text", with("\"name\":\"A\"", "\"name\":7"));
        faults.put("text for a flag", with("\"finished\":true", "\"finished\":\"true\""));
        faults.put("unknown word", with("\"classified\"", "\"classed\""));
        faults.put(
                "id twice",
                with("{\"id\":\"a\",\"name\":\"A\"}", "{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"A\"}"));
        faults.put("reference to nothing", with("\"driver\":\"a\"", "\"driver\":\"b\""));
        faults.put("reference to another kind", with("\"driver\":\"a\"", "\"driver\":\"e\""));
        faults.put("truncated", bytes(RIGHT.substring(0, RIGHT.length() - 1)));
        faults.put("something after the end", bytes(RIGHT + "{}"));
        faults.put("overlong UTF-8", with("\"name\":\"A\"", "\"name\":\"\u00c1\u0081\""));
        faults.put("lone surrogate", with("\"name\":\"A\"", "\"name\":\"\\ud800\""));
        return faults;
    }

    private static byte[] with(String right, String wrong) {
        if (!RIGHT.contains(right)) {
            throw new IllegalArgumentException(right);
        }
        return bytes(RIGHT.replace(right, wrong));
    }

    /** A byte for each character. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean refuses(Codec codec, byte[] document) {
        try {
            codec.read(document);
            return false;
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }
}
