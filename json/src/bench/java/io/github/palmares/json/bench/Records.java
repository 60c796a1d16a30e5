package io.github.palmares.json.bench;

import static io.github.palmares.json.bench.EntityRecords.all;

import io.github.palmares.book.RecordBook;

/** Makes the plain records of a document of a book: what a peer needs in order to write it. */
final class Records {
    private Records() {}

    static Wire.Book of(RecordBook book) {
        return new Wire.Book(
                "1.0",
                all(book.sources(), EntityRecords::source),
                all(book.drivers(), EntityRecords::driver),
                all(book.teams(), EntityRecords::team),
                all(book.manufacturers(), EntityRecords::plain),
                all(book.persons(), EntityRecords::plain),
                all(book.organisations(), EntityRecords::plain),
                all(book.circuits(), EntityRecords::circuit),
                all(book.series(), EntityRecords::plain),
                all(book.classes(), EntityRecords::carClass),
                all(book.cars(), EntityRecords::car),
                all(book.events(), EntityRecords::event),
                all(book.seasons(), EntityRecords::season),
                all(book.races(), EntityRecords::race),
                all(book.championships(), EntityRecords::championship),
                all(book.entries().toList(), FactRecords::entry),
                all(book.results().toList(), FactRecords::result),
                all(book.titles().toList(), FactRecords::title),
                all(book.affiliations().toList(), FactRecords::affiliation),
                all(book.totals().toList(), FactRecords::total),
                all(book.coverage(), FactRecords::coverage),
                all(book.adjustments(), FactRecords::adjustment));
    }
}
