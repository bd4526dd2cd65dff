// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import java.time.Clock;
import javax.sql.DataSource;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.BreakGlassGrants;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Passage;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.time.LegalCalendar;

/** Grants and the gate as the product makes them, for tests of other packages. */
public record TestGrants(Grants grants, BreakGlassGrants forHours, AccessGate gate, Passage passage) {
    public static TestGrants on(DataSource database, CurrentUser user, Audit audit, Clock clock) {
        var sql = new Sql(database);
        var calendar = new LegalCalendar(clock);
        var table = new GrantTable(sql, calendar, clock);
        var passage = new RequestPassage();
        return new TestGrants(
                new StoredGrants(
                        table,
                        new MemberTable(sql, new Ids(clock), calendar, clock),
                        audit,
                        HeardLeaving.event(left -> {})),
                new StoredBreakGlassGrants(table, audit, clock),
                new GrantGate(table, user, passage, audit, () -> true, calendar),
                passage);
    }
}
