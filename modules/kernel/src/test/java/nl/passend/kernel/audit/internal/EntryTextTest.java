// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EntryTextTest {
    @Example
    void is_flat_json_in_the_terms_of_nen_7513() {
        AuditEntry entry = new AuditEntry(
                UUID.fromString("0193a000-0000-7000-8000-000000000001"),
                Instant.parse("2026-11-22T09:30:00.123456789Z"),
                "R",
                "0",
                "case-file.read",
                new UUID(0, 2),
                new UUID(0, 3),
                Optional.empty(),
                "worker",
                "list",
                "none",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "case-file",
                List.of(new UUID(0, 4), new UUID(0, 4)),
                List.of(),
                List.of("household[0].goal"));

        assertThat(new String(EntryText.of(entry), StandardCharsets.US_ASCII))
                .isEqualTo("{\"v\":\"1\",\"EventID\":\"0193a000-0000-7000-8000-000000000001\","
                        + "\"EventDateTime\":\"2026-11-22T09:30:00.123456Z\",\"EventActionCode\":\"R\","
                        + "\"EventOutcomeIndicator\":\"0\",\"eventTypeCode\":\"case-file.read\","
                        + "\"userID\":\"00000000-0000-0000-0000-000000000002\","
                        + "\"alternateUserID\":\"00000000-0000-0000-0000-000000000003\",\"responsibleTeamID\":\"\","
                        + "\"roleIDCode\":\"worker\",\"purposeOfUse\":\"list\",\"autorisatieProtocol\":\"none\","
                        + "\"behandelrelatieProtocol\":\"\",\"networkAccessPointTypeCode\":\"\","
                        + "\"networkAccessPointID\":\"\",\"AuditEnterpriseSiteID\":\"\","
                        + "\"participantObjectIDTypeCode\":\"case-file\","
                        + "\"participantObjectID\":[\"00000000-0000-0000-0000-000000000004\"],\"dataSubjectID\":[],"
                        + "\"participantObjectDetail\":[\"household[0].goal\"]}");
    }

    @Property
    void what_was_written_is_read_back(@ForAll("entries") AuditEntry entry) {
        assertThat(EntryText.read(EntryText.of(entry))).isEqualTo(entry);
    }

    @Property
    void any_other_bytes_are_another_entry_or_none(
            @ForAll("entries") AuditEntry entry, @ForAll @IntRange(max = 2000) int where, @ForAll byte value) {
        byte[] bytes = EntryText.of(entry);
        int at = where % bytes.length;
        boolean same = bytes[at] == value;
        bytes[at] = value;

        try {
            assertThat(EntryText.read(bytes).equals(entry)).isEqualTo(same);
        } catch (IllegalArgumentException refused) {
            assertThat(same).isFalse();
        }
    }

    @Example
    void free_text_does_not_get_into_the_record() {
        for (String text : List.of("Noor de Vries", "", "a\"b", "é", "x".repeat(81))) {
            assertThatThrownBy(() -> withGround(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<AuditEntry> entries() {
        Arbitrary<UUID> ids = Arbitraries.longs().map(low -> new UUID(low * 31, low));
        Arbitrary<String> codes = Arbitraries.strings()
                .withChars("abcXYZ019._:/[]-")
                .ofMinLength(1)
                .ofMaxLength(40);
        Arbitrary<Instant> moments =
                Arbitraries.longs().between(0, 4_000_000_000_000_000L).map(Instant.EPOCH::plusNanos);
        return Combinators.combine(
                        ids,
                        moments,
                        codes,
                        codes.list().ofMaxSize(4),
                        ids.list().uniqueElements().ofMaxSize(5),
                        ids.optional(),
                        codes.optional(),
                        ids.list().ofMaxSize(3))
                .as((id, moment, code, fields, objects, maybeId, maybeCode, subjects) -> new AuditEntry(
                        id, moment, "U", "8", code, id, id, maybeId, code, code, code, maybeId, maybeCode, maybeCode,
                        code, objects, subjects, fields));
    }

    private static AuditEntry withGround(String ground) {
        UUID id = new UUID(0, 1);
        return new AuditEntry(
                id,
                Instant.EPOCH,
                "U",
                "0",
                "a.b",
                id,
                id,
                Optional.empty(),
                "worker",
                "list",
                ground,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "case-file",
                List.of(),
                List.of(),
                List.of());
    }
}
