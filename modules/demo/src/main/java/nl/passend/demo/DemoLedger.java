// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.time.LegalCalendar;

/** Remembers what was loaded, and the day from which the demo counts. */
@ApplicationScoped
class DemoLedger {
    private final Sql sql;
    private final LegalCalendar calendar;
    private final Clock clock;

    @Inject
    DemoLedger(Sql sql, LegalCalendar calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day of the first start, in the Netherlands; today when this is it. */
    LocalDate firstDay() {
        sql.run("INSERT IGNORE INTO demo_start (id, first_day) VALUES (1, ?)", calendar.today());
        return sql.one("SELECT first_day FROM demo_start WHERE id = 1", row -> row.getObject(1, LocalDate.class))
                .orElseThrow();
    }

    /** Whether all parts that this build has were loaded. */
    boolean holdsAllOf(String build) {
        return sql.one("SELECT 1 FROM demo_start WHERE id = 1 AND loaded_build = ?", row -> true, build)
                .isPresent();
    }

    void allLoaded(String build) {
        sql.run("UPDATE demo_start SET loaded_build = ? WHERE id = 1", build);
    }

    boolean holds(String part) {
        return sql.one("SELECT 1 FROM demo_part WHERE name = ?", row -> true, part)
                .isPresent();
    }

    void add(String part) {
        sql.run("INSERT IGNORE INTO demo_part (name, loaded_at) VALUES (?, ?)", part, clock.instant());
    }
}
