package io.github.palmares.examples

import io.github.palmares.book.RecordBook
import io.github.palmares.json.PalmaresModule
import io.github.palmares.json.RecordBooks
import io.github.palmares.model.Driver
import io.github.palmares.model.PartialDate
import io.github.palmares.model.Result
import io.github.palmares.model.Season
import kotlin.jvm.optionals.getOrNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import tools.jackson.databind.json.JsonMapper

/** Palmares as a Kotlin program uses it, compiled with all that its annotations say of null. */
class KotlinTest {
    private val book: RecordBook = ArticlesBook.read()

    @Test
    fun `in stands in backticks`() {
        val season: Season = book.season("imsa-2023")

        val wins: List<Result> = book.results().`in`(season).classWins().toList()

        assertTrue(wins.isNotEmpty())
        assertEquals(book.results().toList().filter { it.isClassWin && it.race().season() == season }, wins)
    }

    @Test
    fun `what is unknown is null to whoever wants it so`() {
        val driver: Driver = Driver.builder().id("ann-sample").name("Ann Sample").build()

        val born: PartialDate? = driver.born().getOrNull()

        assertNull(born)
    }

    @Test
    fun `an id that is not there is an error`() {
        assertThrows(NoSuchElementException::class.java) { book.driver("ann-sample") }
    }

    @Test
    fun `a value and a book are read as they were written`() {
        val mapper: JsonMapper = JsonMapper.builder().addModule(PalmaresModule()).build()
        val driver: Driver = book.driver("pipo-derani")

        assertEquals(driver, mapper.readValue(mapper.writeValueAsString(driver), Driver::class.java))
        assertEquals(book, RecordBooks.read(RecordBooks.toText(book)))
    }
}
