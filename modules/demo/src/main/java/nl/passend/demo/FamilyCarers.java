// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.CareContinuityView.Known;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.Carers;
import nl.passend.cases.Carers.NewPlan;
import nl.passend.cases.Carers.NewTaker;
import nl.passend.cases.Carers.NewWords;
import nl.passend.cases.Horizon;
import nl.passend.cases.Scope;
import nl.passend.cases.TakerAnswer;
import nl.passend.demo.DemoIds.Kind;

/** Those who care in a family of the demo, and who takes over from them. Told in an order that never changes, as its story is. */
final class FamilyCarers {
    private final int firstId;
    private final UUID file;
    private final LocalDate firstDay;
    private final List<NewWords> words = new ArrayList<>();
    private final List<NewPlan> plans = new ArrayList<>();

    FamilyCarers(int firstId, UUID file, LocalDate firstDay) {
        this.firstId = firstId;
        this.file = file;
        this.firstDay = firstDay;
    }

    void tellsTheTeam(UUID member, CarerTopic topic, int daysAgo, String told) {
        says(member, topic, daysAgo, Scope.TELLER, Optional.empty(), told);
    }

    void tellsOneWorker(UUID member, UUID worker, CarerTopic topic, int daysAgo, String told) {
        says(member, topic, daysAgo, Scope.CONFIDANT, Optional.of(worker), told);
    }

    void keepsForThemselves(UUID member, CarerTopic topic, int daysAgo, String told) {
        says(member, topic, daysAgo, Scope.SELF, Optional.empty(), told);
    }

    private void says(UUID member, CarerTopic topic, int daysAgo, Scope scope, Optional<UUID> confidant, String told) {
        words.add(new NewWords(
                DemoIds.id(Kind.CARER_WORDS, firstId + words.size()),
                file,
                member,
                topic,
                told,
                scope,
                confidant,
                firstDay.minusDays(daysAgo)));
    }

    /** When they no longer can; told with who takes over, ended by {@link Plan#checked}. */
    Plan whenNoLonger(UUID about, UUID... carers) {
        return new Plan(about, Set.of(carers));
    }

    void load(Carers loader) {
        words.forEach(loader::add);
        plans.forEach(loader::add);
    }

    final class Plan {
        private final UUID about;
        private final Set<UUID> carers;
        private final List<NewTaker> takers = new ArrayList<>();
        private Optional<String> joy = Optional.empty();
        private Optional<String> fear = Optional.empty();
        private Optional<String> comforts = Optional.empty();
        private Optional<String> day = Optional.empty();
        private Optional<String> papers = Optional.empty();

        private Plan(UUID about, Set<UUID> carers) {
            this.about = about;
            this.carers = carers;
        }

        Plan notAsked(Horizon horizon, String name, String what) {
            return taker(horizon, name, Optional.empty(), what, TakerAnswer.NOT_ASKED, Optional.empty(), null);
        }

        Plan saysYes(Horizon horizon, String name, String phone, String what, int daysAgo, String heardFrom) {
            return taker(
                    horizon,
                    name,
                    Optional.of(phone),
                    what,
                    TakerAnswer.YES,
                    Optional.of(firstDay.minusDays(daysAgo)),
                    heardFrom);
        }

        /** Somebody whom the plan for the night names. */
        Plan saysYesTonight(String name, int daysAgo, String heardFrom) {
            return taker(
                    Horizon.TONIGHT,
                    name,
                    Optional.empty(),
                    null,
                    TakerAnswer.YES,
                    Optional.of(firstDay.minusDays(daysAgo)),
                    heardFrom);
        }

        private Plan taker(
                Horizon horizon,
                String name,
                Optional<String> phone,
                String what,
                TakerAnswer answer,
                Optional<LocalDate> on,
                String heardFrom) {
            takers.add(new NewTaker(
                    horizon, name, phone, Optional.ofNullable(what), answer, on, Optional.ofNullable(heardFrom)));
            return this;
        }

        Plan joy(String how) {
            joy = Optional.of(how);
            return this;
        }

        Plan fear(String how) {
            fear = Optional.of(how);
            return this;
        }

        Plan comforts(String what) {
            comforts = Optional.of(what);
            return this;
        }

        Plan day(String ordinary) {
            day = Optional.of(ordinary);
            return this;
        }

        Plan papers(String where) {
            papers = Optional.of(where);
            return this;
        }

        /** @param daysAgo when somebody last went through it; after a year it is asked about */
        void checked(int daysAgo) {
            plans.add(new NewPlan(
                    DemoIds.id(Kind.CONTINUITY, firstId + plans.size()),
                    file,
                    about,
                    carers,
                    List.copyOf(takers),
                    new Known(joy, fear, comforts, day, papers),
                    firstDay.minusDays(daysAgo)));
        }
    }
}
