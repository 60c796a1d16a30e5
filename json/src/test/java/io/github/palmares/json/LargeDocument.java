package io.github.palmares.json;

import io.github.palmares.testing.Growth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * A made-up document of many small elements, which can be put into another order. Its ids are all of one length, so that the
 * document is as long whatever they are.
 */
final class LargeDocument {
    private final Map<String, List<String>> arrays = new LinkedHashMap<>();
    private final IntFunction<String> id;
    private final int size;

    private LargeDocument(int size, IntFunction<String> id) {
        this.size = size;
        this.id = id;
        one("sources", "'id':'s','title':'T'");
        each("drivers", "'id':'%1$s','name':'D'");
        each("teams", "'id':'%1$s','name':'T'");
        each("manufacturers", "'id':'%1$s','name':'M'");
        one("series", "'id':'s','name':'S'");
        each("classes", "'id':'%1$s','name':'C'");
        each("cars", "'id':'%1$s','name':'C','manufacturer':'%1$s'");
        one("seasons", "'id':'s','series':'s','label':'2031'");
        each("races", "'id':'%1$s','season':'s'");
        each(
                "entries",
                "'id':'%1$s','season':'s','teams':['%1$s'],'class':'%1$s','car':'%1$s','seats':[{'driver':'%1$s'}]");
        each(
                "results",
                "'race':'%1$s','entry':'%1$s','lineUp':{'crew':[{'driver':'%1$s'},{'driver':'%2$s'}]},"
                        + "'status':'classified','citations':[{'source':'s','paragraph':1}]");
    }

    /** With ids that differ in their ends alone. */
    static LargeDocument plain(int size) {
        return new LargeDocument(size, i -> "c0".repeat(16) + String.format("%08d", i));
    }

    /** With ids that all have one hash. */
    static LargeDocument colliding(int size) {
        return new LargeDocument(size, Growth.collidingIds(size)::get);
    }

    private void one(String array, String fields) {
        arrays.put(array, new ArrayList<>(List.of("{" + fields.replace('\'', '"') + "}")));
    }

    private void each(String array, String fields) {
        List<String> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add("{" + String.format(fields.replace('\'', '"'), id.apply(i), id.apply((i + 1) % size)) + "}");
        }
        arrays.put(array, elements);
    }

    /** Each class follows the one before. */
    LargeDocument inAChain() {
        List<String> classes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String follows = i == 0 ? "" : ",\"predecessors\":[\"" + id.apply(i - 1) + "\"]";
            classes.add("{\"id\":\"" + id.apply(i) + "\",\"name\":\"C\"" + follows + "}");
        }
        arrays.put("classes", classes);
        return this;
    }

    LargeDocument reversed() {
        List<String> names = new ArrayList<>(arrays.keySet());
        Collections.reverse(names);
        names.forEach(name -> {
            List<String> elements = arrays.remove(name);
            Collections.reverse(elements);
            arrays.put(name, elements);
        });
        return this;
    }

    LargeDocument shuffled() {
        Random random = new Random(size);
        List<String> names = new ArrayList<>(arrays.keySet());
        Collections.shuffle(names, random);
        names.forEach(name -> {
            List<String> elements = arrays.remove(name);
            Collections.shuffle(elements, random);
            arrays.put(name, elements);
        });
        return this;
    }

    @Override
    public String toString() {
        StringBuilder document = new StringBuilder("{\"schemaVersion\":\"1.0\"");
        arrays.forEach((name, elements) -> document.append(",\"")
                .append(name)
                .append("\":[")
                .append(String.join(",", elements))
                .append(']'));
        return document.append('}').toString();
    }
}
