// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.DocumentView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.upload.Received;
import nl.passend.cases.internal.upload.Reception;
import nl.passend.cases.internal.upload.Room;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.CannotOpen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final CasesWorld WORLD = new CasesWorld(DocumentsTest.class);
    private static final String WORDS = "Uw aanvraag voor logeeropvang is toegekend.";

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID itsPerson = UUID.randomUUID();
    private final Reception reception = new Reception(new Room());
    private final Parts parts = WORLD.parts;
    private final DocumentPieces pieces =
            new DocumentPieces(WORLD.unit.entityManager(), new Changes(), WORLD.ids, WORLD.clock);
    private final KeepDocument keep =
            new KeepDocument(WORLD.door, parts, pieces, WORLD.partRecorder, WORLD.user, WORLD.ids);
    private final OpenDocument open = new OpenDocument(WORLD.door, parts, pieces);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.opened(mother, child);
        WORLD.unit.inTransaction(() -> {
            WORLD.hasAccount(file, mother, herPerson);
            WORLD.hasAccount(file, child, itsPerson);
            return null;
        });
    }

    @Test
    void what_was_put_in_comes_out_and_nothing_of_it_lies_open() {
        Stored kept = add(WORDS, Set.of(child), Optional.empty(), WhoMayRead.HOUSEHOLD);

        assertThat(content(kept.id(), 0)).isEqualTo(WORDS);
        assertThat(list()).singleElement().satisfies(document -> {
            assertThat(document.title()).isEqualTo("Brief van de gemeente");
            assertThat(document.latest().type()).isEqualTo("txt");
            assertThat(document.latest().size()).isEqualTo(WORDS.length());
        });
        assertThat(stored(kept.id())).doesNotContain("logeeropvang", "gemeente");
    }

    @Test
    void a_large_one_stands_in_pieces_that_open_in_their_own_place_alone() {
        String large = "Een regel van een lange brief. ".repeat(100_000);
        Stored kept = add(large, Set.of(child), Optional.empty(), WhoMayRead.HOUSEHOLD);

        assertThat(content(kept.id(), 0)).isEqualTo(large);
        assertThat(count(kept.id())).isEqualTo(3);
        WORLD.unit.inTransaction(() -> WORLD.unit
                .entityManager()
                .createNativeQuery("UPDATE cases_document_piece a JOIN cases_document_piece b"
                        + " ON a.document_id = b.document_id AND a.number = 1 AND b.number = 0"
                        + " SET a.content = b.content WHERE a.document_id = ?")
                .setParameter(1, kept.id())
                .executeUpdate());
        assertThatThrownBy(() -> content(kept.id(), 0)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void each_version_stays_as_it_was() {
        Stored kept = add("De eerste.", Set.of(child), Optional.empty(), WhoMayRead.HOUSEHOLD);
        WORLD.unit.inTransaction(() ->
                keep.addVersion(file, kept.id(), kept.version(), Optional.of("De datum."), received("De tweede.")));

        assertThat(content(kept.id(), 1)).isEqualTo("De eerste.");
        assertThat(content(kept.id(), 2)).isEqualTo("De tweede.");
        assertThat(content(kept.id(), 0)).isEqualTo("De tweede.");
        assertThat(list().get(0).versions())
                .extracting(DocumentView.Version::number)
                .containsExactly(2, 1);
        assertThat(list().get(0).latest().what()).contains("De datum.");
        assertThatThrownBy(() -> content(kept.id(), 3)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> WORLD.unit.inTransaction(
                        () -> keep.addVersion(file, kept.id(), kept.version(), Optional.empty(), received("Te laat."))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
    }

    @Test
    void who_keeps_something_for_themselves_reads_it_alone() {
        WORLD.as(mother, herPerson);
        Stored hers = add(WORDS, Set.of(mother), Optional.empty(), WhoMayRead.SELF);

        assertThat(content(hers.id(), 0)).isEqualTo(WORDS);
        WORLD.asTeam();
        assertThat(list()).isEmpty();
        assertThatThrownBy(() -> content(hers.id(), 0))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
        WORLD.as(child, itsPerson);
        assertThat(list()).isEmpty();
    }

    @Test
    void what_somebody_brings_is_for_the_team_and_nobody_else_at_home_until_they_say_otherwise() {
        WORLD.as(child, itsPerson);
        Stored brought = WORLD.unit.inTransaction(() -> keep.add(
                file,
                new KeepDocument.NewDocument(
                        "Mijn brief", DocumentKind.LETTER, Set.of(), Optional.empty(), Optional.empty()),
                received(WORDS)));
        assertThat(list()).extracting(DocumentView::readers).containsExactly("teller");
        WORLD.as(mother, herPerson);
        assertThat(list()).isEmpty();
        WORLD.asTeam();
        assertThat(list()).extracting(DocumentView::mayChange).containsExactly(false);

        WORLD.as(child, itsPerson);
        WORLD.unit.inTransaction(() -> keep.change(
                file,
                brought.id(),
                brought.version(),
                new KeepDocument.Named("Brief", DocumentKind.LETTER, Optional.of(WhoMayRead.SELF))));
        WORLD.asTeam();
        assertThat(list()).isEmpty();
    }

    @Test
    void what_is_for_the_team_alone_stays_with_the_team() {
        Stored ours = add(WORDS, Set.of(mother), Optional.empty(), WhoMayRead.TEAM);

        assertThat(content(ours.id(), 0)).isEqualTo(WORDS);
        WORLD.as(mother, herPerson);
        assertThat(list()).isEmpty();
    }

    @Test
    void nobody_decides_alone_that_others_read_what_is_about_another() {
        WORLD.as(child, itsPerson);

        assertThatThrownBy(() -> add(WORDS, Set.of(mother), Optional.empty(), WhoMayRead.HOUSEHOLD))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .anySatisfy(one -> assertThat(one.pointer()).isEqualTo("/readers")));
        WORLD.asTeam();
        assertThatThrownBy(() -> add(WORDS, Set.of(), Optional.empty(), WhoMayRead.HOUSEHOLD))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> add(WORDS, Set.of(mother), Optional.of(mother), WhoMayRead.SELF))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void what_is_taken_back_is_gone_and_the_record_says_that_it_was_there() {
        Stored kept = add(WORDS, Set.of(child), Optional.empty(), WhoMayRead.HOUSEHOLD);

        WORLD.unit.inTransaction(() -> {
            keep.takeBack(file, kept.id(), kept.version());
            return null;
        });

        assertThat(list()).isEmpty();
        assertThat(count(kept.id())).isZero();
        assertThat(WORLD.audited).extracting(AuditEvent::eventType).contains("document.create", "document.delete");
    }

    @Test
    void who_did_not_bring_it_does_not_take_it_back() {
        WORLD.as(mother, herPerson);
        Stored hers = add(WORDS, Set.of(mother), Optional.empty(), WhoMayRead.TELLER);
        WORLD.asTeam();

        assertThatThrownBy(() -> WORLD.unit.inTransaction(() -> {
                    keep.takeBack(file, hers.id(), hers.version());
                    return null;
                }))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.FORBIDDEN));
        assertThat(count(hers.id())).isEqualTo(1);
    }

    private Stored add(String words, Set<UUID> about, Optional<UUID> toldBy, WhoMayRead readers) {
        return WORLD.unit.inTransaction(() -> keep.add(
                file,
                new KeepDocument.NewDocument(
                        "Brief van de gemeente", DocumentKind.LETTER, about, toldBy, Optional.of(readers)),
                received(words)));
    }

    private Received received(String words) {
        return reception.receive(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private List<DocumentView> list() {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownDocuments(opened, parts.seen(opened)).view(Map.of());
        });
    }

    private String content(UUID id, int number) {
        return WORLD.unit.inTransaction(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                open.version(file, id, number).source().writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static long count(UUID document) {
        return WORLD.unit.inTransaction(() -> ((Number) WORLD.unit
                        .entityManager()
                        .createNativeQuery("SELECT COUNT(*) FROM cases_document_piece WHERE document_id = ?")
                        .setParameter(1, document)
                        .getSingleResult())
                .longValue());
    }

    /** Everything that the database has of it, as letters. */
    private static String stored(UUID document) {
        return WORLD.unit.inTransaction(() -> {
            StringBuilder all = new StringBuilder();
            for (String sql : List.of(
                    "SELECT content FROM cases_document_piece WHERE document_id = ?",
                    "SELECT content FROM cases_part WHERE id = ?")) {
                all.append(new String(
                        (byte[]) WORLD.unit
                                .entityManager()
                                .createNativeQuery(sql)
                                .setParameter(1, document)
                                .getSingleResult(),
                        StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        });
    }
}
