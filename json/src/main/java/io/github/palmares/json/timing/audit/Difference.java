package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings.Row;
import io.github.palmares.json.timing.OfficialStandings.Session;
import io.github.palmares.model.CarNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of an official table that the results do not give.
 *
 * @param row the row of the table
 * @param session the session of the cell; absent for a total or a position
 * @param part what was compared
 * @param official the number in the table
 * @param worked the number that the results give
 * @param reason why they may differ
 * @param perhaps the numbers of cars in that session that the table lacks, and that may be the one of the row under another
 *     number: {@link io.github.palmares.json.timing.Resolver.Builder#sameCar Resolver.Builder.sameCar} says that one is
 */
public record Difference(
        Row row,
        Optional<Session> session,
        Part part,
        BigDecimal official,
        BigDecimal worked,
        String reason,
        List<CarNumber> perhaps) {
    /**
     * Copies the list.
     *
     * @param row the row of the table
     * @param session the session of the cell
     * @param part what was compared
     * @param official the number in the table
     * @param worked the number that the results give
     * @param reason why they may differ
     * @param perhaps the numbers of cars that may be the one of the row
     */
    public Difference {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(reason, "reason");
        perhaps = List.copyOf(perhaps);
    }

    /** {@return whose row, which cell of it, both numbers and the reason, on one line} */
    @Override
    public String toString() {
        String name = row.team().map(team -> "#" + row.key() + " " + team).orElseGet(row::key);
        String where =
                session.map(Session::toString).orElseGet(() -> part.name().toLowerCase(Locale.ROOT));
        String what = switch (part) {
            case BONUS -> " in bonus points";
            case ADJUSTMENT -> " apart from the result";
            case PLACE, TOTAL, POSITION -> "";
        };
        return name + ", " + where + ": the table has " + plain(official) + what + ", the results give " + plain(worked)
                + ": " + reason;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
