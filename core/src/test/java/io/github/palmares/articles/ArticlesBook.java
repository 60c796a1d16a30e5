package io.github.palmares.articles;

import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.ArticleFacts;

/** The book of both articles. */
final class ArticlesBook {
    private ArticlesBook() {}

    static RecordBook build() {
        return RecordBook.builder()
                .addAll(ArticleFacts.all())
                .addEntities(ArticleFacts.entities())
                .build();
    }
}
