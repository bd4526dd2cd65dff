// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.DoorTrail.Kind;
import nl.passend.kernel.audit.DoorTrail.Line;
import nl.passend.kernel.persistence.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDoorTrailTest {
    private static final DataSource DATABASE = TestDatabase.fresh(StoredDoorTrailTest.class, "kernel");

    private final List<AuditEvent> looks = new ArrayList<>();
    private final StoredDoorTrail trail = new StoredDoorTrail(new Sql(DATABASE), onlyLooks());

    @TempDir
    private Path anchors;

    @BeforeEach
    void empty() throws SQLException {
        SealedChain.empty(DATABASE);
    }

    @Test
    void says_who_was_kept_out_how_often_and_never_from_what() throws Exception {
        UUID file = UUID.randomUUID();
        SealedChain chain = new SealedChain(DATABASE, anchors);
        chain.look(file);
        AuditEntry refusal = chain.refusal(file);
        chain.loop().submit(refusal);
        chain.loop().submit(chain.refusal(file));
        chain.stop();

        List<Line> lines = trail.page(Optional.empty(), 10);

        assertThat(lines)
                .containsExactly(new Line(
                        refusal.id(), refusal.occurred(), Kind.LOOK_REFUSED, Optional.of(refusal.account()), 2));
    }

    @Test
    void goes_on_where_the_page_before_ended() throws Exception {
        SealedChain chain = new SealedChain(DATABASE, anchors);
        for (int i = 0; i < 3; i++) {
            chain.loop().submit(chain.refusal(UUID.randomUUID()));
        }
        chain.stop();

        List<Line> first = trail.page(Optional.empty(), 2);
        List<Line> next = trail.page(Optional.of(first.get(1).id()), 2);

        assertThat(first).hasSize(2);
        assertThat(next).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void reading_it_is_itself_on_record() {
        trail.page(Optional.empty(), 10);

        assertThat(looks).extracting(AuditEvent::eventType).containsExactly("login-log.read");
    }

    private Audit onlyLooks() {
        return new Audit() {
            @Override
            public void changed(AuditEvent event) {
                throw new AssertionError(event);
            }

            @Override
            public void looked(AuditEvent event) {
                looks.add(event);
            }

            @Override
            public void refused(AuditEvent event) {
                throw new AssertionError(event);
            }

            @Override
            public void noted(AuditEvent event) {
                throw new AssertionError(event);
            }
        };
    }
}
