// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.DocumentView;
import nl.passend.cases.Ground;
import nl.passend.cases.LetterDraftView;
import nl.passend.cases.LetterTemplates;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.document.DocumentPieces;
import nl.passend.cases.internal.document.KeepDocument;
import nl.passend.cases.internal.document.ShownDocuments;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.plan.ChangeGoals;
import nl.passend.cases.internal.upload.Reception;
import nl.passend.cases.internal.upload.Room;
import nl.passend.directory.Directory;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteLetterTest {
    private static final CasesWorld WORLD = new CasesWorld(WriteLetterTest.class);
    private static final UUID TEMPLATE = UUID.randomUUID();

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final Directory directory = nobody();
    private final KeepTemplates templates =
            new KeepTemplates(WORLD.unit.entityManager(), new Changes(), directory, WORLD.user, WORLD.ids, WORLD.clock);
    private final WriteLetter letters = new WriteLetter(
            WORLD.door,
            WORLD.parts,
            templates,
            new KeepDocument(
                    WORLD.door,
                    WORLD.parts,
                    new DocumentPieces(WORLD.unit.entityManager(), new Changes(), WORLD.ids, WORLD.clock),
                    WORLD.partRecorder,
                    WORLD.user,
                    WORLD.ids),
            new Reception(new Room()),
            new Names(directory),
            directory);

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
            WORLD.cases.give(new Cases.NewMemberAccess(UUID.randomUUID(), file, mother, herPerson, CasesWorld.TODAY));
            WORLD.cases.add(new Cases.NewHome(
                    UUID.randomUUID(), file, Optional.of("Wilgenpad 12"), false, Set.of(mother, child)));
            templates.add(new LetterTemplates.NewTemplate(
                    TEMPLATE, "rivierstad", "Afspraken", "{datum} {naam} {adres} {doelen} {regisseur}"));
            return null;
        });
    }

    @Test
    void a_letter_to_her_has_what_she_may_read() {
        goal(mother, "Weer slapen.");

        LetterDraftView draft = draft(mother);

        assertThat(draft.words()).startsWith("22 november 2026 Mirre Zonnewolk Wilgenpad 12 - Weer slapen.");
        assertThat(draft.open()).containsExactly("regisseur");
    }

    @Test
    void what_is_closed_to_its_reader_is_in_no_letter() {
        goal(mother, "Weer slapen.");
        goal(child, "Leren zwemmen.");

        assertThat(draft(child).words()).contains("Leren zwemmen.").doesNotContain("Weer slapen.");
        assertThat(draft(mother).words()).contains("Weer slapen.").doesNotContain("Leren zwemmen.");
    }

    @Test
    void what_a_mother_reads_and_her_child_does_not_stands_in_her_letter_alone() {
        goal(mother, "Weer slapen.");
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.add(new Cases.NewGuardianship(
                    UUID.randomUUID(), file, mother, child, Ground.GEZAG, true, LocalDate.of(2020, 1, 1)));
            return null;
        });
        goal(child, "Leren zwemmen.");

        assertThat(draft(mother).words()).contains("Weer slapen.", "Leren zwemmen.");
        assertThat(draft(child).words()).contains("Leren zwemmen.").doesNotContain("Weer slapen.");
    }

    @Test
    void it_is_kept_as_a_document_for_whom_it_is_to() {
        kept(new WriteLetter.NewLetter("Afspraken", "Beste Mirre,", mother, WhoMayRead.HOUSEHOLD));
        kept(new WriteLetter.NewLetter("Concept", "Beste Mirre,", mother, WhoMayRead.TEAM));

        assertThat(documents()).extracting(DocumentView::title).containsExactlyInAnyOrder("Afspraken", "Concept");
        WORLD.as(mother, herPerson);
        assertThat(documents()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Afspraken");
            assertThat(one.kind()).isEqualTo("letter");
            assertThat(one.latest().type()).isEqualTo("pdf");
        });
    }

    @Test
    void only_the_team_makes_letters_and_only_from_templates_of_its_municipality() {
        UUID elsewhere = UUID.randomUUID();
        transaction(() -> {
            templates.add(new LetterTemplates.NewTemplate(elsewhere, "heuvelland", "Brief", "Beste {naam}"));
            return null;
        });
        refused(() -> transaction(() -> letters.draft(file, elsewhere, mother)), ProblemType.NOT_FOUND);
        WORLD.as(mother, herPerson);
        refused(() -> draft(mother), ProblemType.FORBIDDEN);
        refused(
                () -> kept(new WriteLetter.NewLetter("Brief", "Beste", mother, WhoMayRead.TEAM)),
                ProblemType.FORBIDDEN);
    }

    @Test
    void a_template_with_a_misspelt_field_is_not_kept_and_an_old_version_changes_nothing() {
        long version = version();
        assertThatThrownBy(() -> transaction(() -> templates.change(TEMPLATE, version, "Afspraken", "Beste {nam}")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .singleElement()
                        .satisfies(one -> assertThat(one.message()).contains("{nam}")));
        refused(() -> transaction(() -> templates.change(TEMPLATE, version + 1, "A", "B")), ProblemType.STALE);
    }

    private long version() {
        return transaction(() -> templates.one(TEMPLATE).version());
    }

    private void goal(UUID member, String words) {
        ChangeGoals goals = new ChangeGoals(WORLD.door, WORLD.parts, WORLD.partRecorder, WORLD.ids);
        transaction(() -> goals.add(
                file, new ChangeGoals.Wanted(words, Optional.of(member), Optional.empty(), Optional.empty())));
    }

    private LetterDraftView draft(UUID to) {
        return transaction(() -> letters.draft(file, TEMPLATE, to));
    }

    private Stored kept(WriteLetter.NewLetter letter) {
        return transaction(() -> letters.keep(file, letter));
    }

    private List<DocumentView> documents() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownDocuments(opened, WORLD.parts.seen(opened)).view(Map.of());
        });
    }

    /** A directory in which nobody and nothing is found. */
    private static Directory nobody() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, arguments) -> method.getReturnType() == Map.class ? Map.of() : Optional.empty());
    }

    private static void refused(Runnable tried, ProblemType why) {
        assertThatThrownBy(tried::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(why));
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }
}
