// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.KeptOffer.Care;
import nl.passend.knowledge.KeptOffer.Figure;

/** Reads what is known of an offer from the columns of {@code knowledge_offer_care}, which may be absent. */
final class CareColumns {
    private CareColumns() {}

    static Care read(ResultSet row) throws SQLException {
        return new Care(
                Sql.optionalUuid(row, "owner"),
                Sql.optionalDay(row, "verified_on"),
                figure(row, "capacity", "capacity_on"),
                figure(row, "waiting_weeks", "waiting_on"),
                row.getLong("version"));
    }

    static boolean isEmpty(Care care) {
        return care.verifiedOn().isEmpty()
                && care.capacity().isEmpty()
                && care.waiting().isEmpty();
    }

    private static Optional<Figure> figure(ResultSet row, String value, String on) throws SQLException {
        int number = row.getInt(value);
        return row.wasNull() ? Optional.empty() : Sql.optionalDay(row, on).map(day -> new Figure(number, day));
    }
}
