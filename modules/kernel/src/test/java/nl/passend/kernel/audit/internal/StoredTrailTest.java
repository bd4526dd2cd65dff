// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.audit.AuditTrail.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTrailTest {
    private static final DataSource DATABASE = TestDatabase.fresh(StoredTrailTest.class, "kernel");

    private final StoredTrail trail = new StoredTrail(DATABASE);
    private final UUID file = UUID.randomUUID();

    @TempDir
    private Path anchors;

    @BeforeEach
    void empty() throws SQLException {
        SealedChain.empty(DATABASE);
    }

    @Test
    void lines_about_one_object_come_newest_first_and_page_by_page() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            AuditEntry first = chain.look(file, UUID.randomUUID());
            chain.look(UUID.randomUUID());
            AuditEntry second = chain.change(file);
            AuditEntry third = chain.look(file);

            List<Line> page = trail.about(ObjectType.CASE_FILE, file, Optional.empty(), 2);
            List<Line> next = trail.about(ObjectType.CASE_FILE, file, Optional.of(second.id()), 2);

            assertThat(page).extracting(Line::id).containsExactly(third.id(), second.id());
            assertThat(next).extracting(Line::id).containsExactly(first.id());
            assertThat(next.get(0).sealNo()).isEqualTo(1);
        }
    }

    @Test
    void a_line_says_who_what_and_why() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            AuditEntry look = chain.look(file);

            Line line =
                    trail.about(ObjectType.CASE_FILE, file, Optional.empty(), 1).get(0);

            assertThat(line)
                    .isEqualTo(new Line(
                            look.id(),
                            1,
                            look.occurred(),
                            "R",
                            "case-file.test",
                            look.person(),
                            look.team(),
                            "member",
                            "support",
                            "wmo-2015",
                            look.subjects(),
                            look.fields()));
        }
    }

    @Test
    void the_people_of_a_file_read_who_looked_and_not_who_was_kept_out() throws Exception {
        SealedChain chain = new SealedChain(DATABASE, anchors);
        AuditEntry look = chain.look(file);
        chain.loop().submit(chain.refusal(file));
        chain.stop();

        assertThat(trail.about(ObjectType.CASE_FILE, file, Optional.empty(), 5))
                .extracting(Line::id)
                .containsExactly(look.id());
    }

    @Test
    void a_change_shows_once_it_is_sealed() throws Exception {
        SealedChain chain = new SealedChain(DATABASE, anchors);
        chain.stop();
        chain.commit(file);
        assertThat(trail.about(ObjectType.CASE_FILE, file, Optional.empty(), 5)).isEmpty();

        try (SealedChain restarted = new SealedChain(DATABASE, anchors)) {
            restarted.look(UUID.randomUUID());
        }

        assertThat(trail.about(ObjectType.CASE_FILE, file, Optional.empty(), 5)).hasSize(1);
    }
}
