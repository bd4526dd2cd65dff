// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.kernel.TestUnit;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffer.Care;
import nl.passend.knowledge.KeptOffer.Figure;
import nl.passend.knowledge.KeptOffers.CareChange;
import nl.passend.knowledge.OfferReports.Answer;
import nl.passend.knowledge.OfferReports.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with an offer that is kept here: saying how it stands, saying that it is wrong, being reminded. */
class CareTest {
    private static final OfferDatabase OFFERS = new OfferDatabase(CareTest.class);
    private static final TestUnit UNIT = TestUnit.of("knowledge", OFFERS.database);
    private static final UUID OFFER = new UUID(7, 7);
    private static final UUID OWNER = new UUID(8, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Clock clock = Clock.fixed(OfferDatabase.NOW, ZoneOffset.UTC);
    private Me me = editorOf(OfferDatabase.MUNICIPALITY);
    private final CurrentUser user = new CurrentUser() {
        @Override
        public Optional<Me> find() {
            return Optional.of(me);
        }

        @Override
        public Me get() {
            return me;
        }
    };
    private final KeepOffers kept = new KeepOffers(
            OFFERS.shelf,
            OFFERS.read,
            OFFERS.imports,
            new CareForOffer(
                    UNIT.entityManager(),
                    new Changes(),
                    OFFERS.sql,
                    (name, id, municipality, ids) -> {},
                    new LegalCalendar(clock),
                    user),
            user);
    private final KeepReports reports =
            new KeepReports(UNIT.entityManager(), new Changes(), OFFERS.sql, OFFERS.shelf, new Ids(clock), clock, user);

    @AfterAll
    static void close() {
        UNIT.close();
    }

    @BeforeEach
    void anOffer() {
        OFFERS.empty();
        OFFERS.sql.run("DELETE FROM knowledge_offer_report");
        OFFERS.sql.run("DELETE FROM knowledge_offer_reminder");
        OFFERS.takeIn(Json.createObjectBuilder()
                .add("id", OFFER.toString())
                .add("name", "Koffie")
                .add("status", "active")
                .build());
    }

    @Test
    void a_figure_gets_the_day_of_today_and_what_is_not_said_stays() {
        var first = changed(0, new CareChange(Optional.of(4), Optional.empty(), false, Optional.empty()));
        var second =
                changed(first.version(), new CareChange(Optional.empty(), Optional.of(6), true, Optional.of(OWNER)));

        assertThat(second.capacity()).contains(new Figure(4, TODAY));
        assertThat(second.waiting()).contains(new Figure(6, TODAY));
        assertThat(second.verifiedOn()).contains(TODAY);
        assertThat(OFFERS.shelf.find(OFFER).orElseThrow().care()).isEqualTo(second);
    }

    @Test
    void a_change_on_an_old_version_shows_what_stands_there_now() {
        changed(0, new CareChange(Optional.of(4), Optional.empty(), false, Optional.empty()));

        assertThatThrownBy(() -> changed(0, new CareChange(Optional.of(5), Optional.empty(), false, Optional.empty())))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.extension()
                                .orElseThrow()
                                .getJsonObject("current")
                                .getInt("capacity"))
                        .isEqualTo(4));
    }

    @Test
    void an_editor_of_elsewhere_changes_and_answers_nothing() {
        var report = said("Dicht");
        me = editorOf("elders");

        assertThatThrownBy(() -> changed(0, new CareChange(Optional.of(5), Optional.empty(), false, Optional.empty())))
                .asInstanceOf(type(ProblemException.class))
                .returns(ProblemType.FORBIDDEN, ProblemException::type);
        assertThat(reports.mine()).isEmpty();
        assertThatThrownBy(() -> inTransaction(() -> reports.answer(report.orElseThrow(), 1, Answer.CHANGED)))
                .asInstanceOf(type(ProblemException.class))
                .returns(ProblemType.NOT_FOUND, ProblemException::type);
    }

    @Test
    void a_report_waits_until_it_is_answered_once() {
        var id = said("Het nummer klopt niet").orElseThrow();

        var waiting = reports.mine();
        var answered = inTransaction(() -> reports.answer(id, waiting.get(0).version(), Answer.WAS_RIGHT));

        assertThat(waiting).extracting(Report::words).containsExactly("Het nummer klopt niet");
        assertThat(waiting.get(0).answer()).isEmpty();
        assertThat(answered.answer()).contains(Answer.WAS_RIGHT);
        assertThatThrownBy(() ->
                        inTransaction(() -> reports.answer(id, waiting.get(0).version(), Answer.CHANGED)))
                .asInstanceOf(type(ProblemException.class))
                .returns(ProblemType.STALE, ProblemException::type);
    }

    @Test
    void after_five_reports_in_an_hour_one_more_is_not_kept() {
        for (int i = 0; i < 5; i++) {
            assertThat(said("")).isPresent();
        }

        assertThat(said("")).isEmpty();
        assertThat(reports.mine()).hasSize(5);
    }

    @Test
    void the_owner_of_what_got_old_is_reminded_once_a_month() {
        changed(0, new CareChange(Optional.empty(), Optional.empty(), false, Optional.of(OWNER)));

        assertThat(remindedAt(OfferDatabase.NOW)).containsExactly(OWNER);
        assertThat(remindedAt(OfferDatabase.NOW.plusSeconds(29L * 86_400))).isEmpty();
        assertThat(remindedAt(OfferDatabase.NOW.plusSeconds(31L * 86_400))).containsExactly(OWNER);
    }

    @Test
    void nobody_is_reminded_of_what_was_just_seen_to_be_right() {
        changed(0, new CareChange(Optional.empty(), Optional.empty(), true, Optional.of(OWNER)));

        assertThat(remindedAt(OfferDatabase.NOW)).isEmpty();
    }

    private List<UUID> remindedAt(Instant moment) {
        var told = new ArrayList<UUID>();
        var then = Clock.fixed(moment, ZoneOffset.UTC);
        new RemindOwners(
                        OFFERS.shelf,
                        OFFERS.sql,
                        (notice, people) -> told.addAll(people),
                        new LegalCalendar(then),
                        then)
                .tidy();
        return told;
    }

    private Optional<UUID> said(String words) {
        return inTransaction(() -> reports.report(OFFER, words));
    }

    private Care changed(long version, CareChange change) {
        return inTransaction(() -> {
            var care = kept.careFor(OFFER, version, change);
            OFFERS.sql.run("UPDATE knowledge_offer_stamp SET number = number + 1");
            return care;
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return UNIT.inTransaction(work);
    }

    private static Me editorOf(String municipality) {
        return new Me(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "redactie",
                "Redactie",
                Set.of(Role.KNOWLEDGE_EDITOR),
                municipality,
                Optional.empty());
    }
}
