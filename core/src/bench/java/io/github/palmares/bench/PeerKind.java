package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import java.util.HashMap;
import java.util.Set;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

/** Who is asked. */
public enum PeerKind {
    PALMARES("Palmares", PalmaresPeer::new),
    TUNED("tuned hash maps", book -> new TunedPeer(book, HashMap::new)),
    ECLIPSE("tuned maps of Eclipse Collections", book -> new TunedPeer(book, UnifiedMap::newMap)),
    HASH_MAPS("plain hash maps", HashMapsPeer::new),
    STREAMS("streams", StreamsPeer::new),
    CQENGINE("CQEngine", CqEnginePeer::new),
    SQLITE("SQLite", book -> SqlPeer.sqlite(book, SqlSchema.PLAIN)),
    SQLITE_COVERING("SQLite, covering tables", book -> SqlPeer.sqlite(book, SqlSchema.COVERING)),
    H2("H2, covering tables", SqlPeer::h2);

    /** Those that come near, whose figures the luck of one JVM could turn. */
    static final Set<PeerKind> NEAR = Set.of(PALMARES, TUNED, ECLIPSE, HASH_MAPS);

    private final String words;
    private final Maker maker;

    private interface Maker {
        Peer over(RecordBook book) throws Exception;
    }

    PeerKind(String words, Maker maker) {
        this.words = words;
        this.maker = maker;
    }

    Peer over(RecordBook book) throws Exception {
        return maker.over(book);
    }

    String words() {
        return words;
    }
}
