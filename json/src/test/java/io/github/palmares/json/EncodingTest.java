package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refuses;
import static io.github.palmares.json.Refused.refusesLeniently;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.RecordBook;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8, all of it and nothing else. */
class EncodingTest {
    private static final String BOM = "\uFEFF";

    /** Bytes in the name of a driver, on the second line of a document. */
    private static byte[] named(String hexadecimal) {
        String document = document("\n'drivers':[{'id':'a','name':'é?'}]");
        int at = document.indexOf('?');
        byte[] before = document.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] within = HexFormat.of().parseHex(hexadecimal);
        byte[] after = document.substring(at + 1).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + within.length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(within, 0, all, before.length, within.length);
        System.arraycopy(after, 0, all, before.length + within.length, after.length);
        return all;
    }

    private static void refusesBytes(byte[] document, String message) {
        assertEquals(
                message,
                assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(document))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0AF",
                "C1BF",
                "E0809F",
                "E09F80",
                "F08080AF",
                "F08FBFBF",
                "F4908080",
                "F5808080",
                "FF",
                "FE",
                "80",
                "BF",
                "C3",
                "C328",
                "E28228",
                "E2",
                "E282",
                "F09F8F28",
                "F09F8F"
            })
    void whatIsNoUtf8IsRefused(String bytes) {
        refusesBytes(
                named(bytes),
                "/drivers/0/name: expected UTF-8, found the byte " + bytes.substring(0, 2) + " (line 2, column 31)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDA080", "EDAFBF", "EDB080", "EDBFBF", "EDA0BDEDBC81"})
    void encodedSurrogatesAreRefused(String bytes) {
        refusesBytes(named(bytes), "/drivers/0/name: expected UTF-8, found a lone surrogate (line 2, column 31)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"41", "C2A1", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBD", "F0908080", "F48FBFBD"})
    void theEdgesOfUtf8AreRead(String bytes) {
        String name = new String(HexFormat.of().parseHex(bytes), StandardCharsets.UTF_8);
        assertEquals("é" + name, RecordBooks.read(named(bytes)).driver("a").name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d\\u0041", "\\ud83dx", "\\ud83d\\n", "\\uDBFF"})
    void escapedSurrogatesWithoutTheirOtherHalfAreRefused(String name) {
        refuses(
                document("'drivers':[{'id':'a','name':'" + name + "'}]"),
                "/drivers/0/name: expected UTF-8, found a lone surrogate (line 1, column 53)");
        refusesLeniently(
                document("'x':'" + name + "'"), "/x: expected UTF-8, found a lone surrogate (line 1, column 29)");
    }

    @Test
    void escapedPairsAreRead() {
        String document = document("'drivers':[{'id':'a','name':'\\ud83d\\ude00\\\\ud83d\\uD83D\\uDE00'}]");
        assertEquals("😀\\ud83d😀", RecordBooks.read(document).driver("a").name());
    }

    @Test
    void aLoneSurrogateInTextOrAReaderIsRefused() {
        String message = "/drivers/0/name: expected UTF-8, found a lone surrogate (line 1, column 53)";
        for (String name : new String[] {"\ud83d", "\ude00", "\ude00\ud83d", "\ud83dx", "\ud83d\ud83d\ude00"}) {
            String document = document("'drivers':[{'id':'a','name':'" + name + "'}]");
            refuses(document, message);
            assertEquals(
                    message,
                    assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(new StringReader(document)))
                            .getMessage());
        }
        refuses("\ud83d", "document: expected UTF-8, found a lone surrogate (line 1, column 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRefused(String encoding) {
        refusesBytes(
                "{\"schemaVersion\":\"1.0\"}".getBytes(Charset.forName(encoding)),
                "document: expected UTF-8, found UTF-16 (line 1, column 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32", "UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void utf32IsRefused(String encoding) {
        refusesBytes(
                "{\"schemaVersion\":\"1.0\"}".getBytes(Charset.forName(encoding)),
                "document: expected UTF-8, found UTF-32 (line 1, column 1)");
    }

    @Test
    void aByteOrderMarkIsAllowedOnce() {
        RecordBook empty = RecordBook.builder().build();
        assertEquals(empty, RecordBooks.read(BOM + "{\"schemaVersion\":\"1.0\"}"));
        assertEquals(empty, RecordBooks.read((BOM + "{\"schemaVersion\":\"1.0\"}").getBytes(StandardCharsets.UTF_8)));
        refuses(BOM + "{}", "document: expected the field 'schemaVersion', found none (line 1, column 2)");
        refuses(
                BOM + BOM + "{}",
                "document: expected a record book, found a second byte order mark (line 1, column 1)");
        refuses(" " + BOM + "{}", "document: expected a value, found '\\uFEFF' (line 1, column 2)");
    }

    @Test
    void aDocumentOfManyBlocksIsReadAndRefusedAtTheRightPlace() {
        StringBuilder drivers = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            drivers.append("{'id':'d-")
                    .append(i)
                    .append("','name':'Übermüt 🏁'},")
                    .append(i % 7 == 0 ? "\n" : "");
        }
        String document = document("'drivers':[" + drivers + "{'id':'last','name':'é'}]");
        assertEquals(20_001, RecordBooks.read(document).drivers().size());

        String wrong = document("'drivers':[" + drivers + "{'id':'last','name':3}]");
        int place = wrong.lastIndexOf('3');
        int line = wrong.lastIndexOf('\n');
        refuses(
                wrong,
                "/drivers/20000/name: expected text, found the number 3 (line "
                        + (1 + wrong.chars().filter(c -> c == '\n').count()) + ", column "
                        + wrong.codePointCount(line, place) + ")");
    }

    @Test
    void aLongLineIsCountedInCharacters() {
        StringBuilder drivers = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            drivers.append("{'id':'d-").append(i).append("','name':'Übermüt 🏁'},");
        }
        String wrong = document("'drivers':[" + drivers + "{'id':'last','name':3}]");
        refuses(
                wrong,
                "/drivers/20000/name: expected text, found the number 3 (line 1, column "
                        + (1 + wrong.codePointCount(0, wrong.lastIndexOf('3'))) + ")");
    }

    @Test
    void aReaderInDropsReadsToTheSameBook() throws IOException {
        String text = RecordBooks.toText(FullFacts.book());
        assertEquals(FullFacts.book(), RecordBooks.read(new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 1));
            }
        }));
    }
}
