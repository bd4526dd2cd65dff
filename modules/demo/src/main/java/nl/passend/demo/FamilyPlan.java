// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.Plans;
import nl.passend.cases.Plans.NewAction;
import nl.passend.cases.Plans.NewEmergencyPlan;
import nl.passend.cases.Plans.NewGoal;
import nl.passend.cases.Plans.NewIdea;
import nl.passend.cases.Plans.NewInvolvement;
import nl.passend.cases.Plans.NewLeaving;
import nl.passend.cases.Scope;
import nl.passend.demo.DemoIds.Kind;

/** Who comes for a family of the demo, what they want and what we do. Told in an order that never changes, as its story is. */
final class FamilyPlan {
    private final int firstId;
    private final UUID file;
    private final LocalDate firstDay;
    private final List<NewInvolvement> helpers = new ArrayList<>();
    private final List<NewLeaving> leaving = new ArrayList<>();
    private final List<NewGoal> goals = new ArrayList<>();
    private final List<NewAction> actions = new ArrayList<>();
    private final List<NewIdea> ideas = new ArrayList<>();
    private final List<NewEmergencyPlan> nights = new ArrayList<>();

    FamilyPlan(int firstId, UUID file, LocalDate firstDay) {
        this.firstId = firstId;
        this.file = file;
        this.firstDay = firstDay;
    }

    /** Someone who is not in the directory. */
    Coming comes(String name) {
        return new Coming(Optional.empty(), Optional.of(name));
    }

    Coming worker(UUID person) {
        return new Coming(Optional.of(person), Optional.empty());
    }

    /** A helper, told in half sentences; {@link #forWhom} says it. */
    final class Coming {
        private final Optional<UUID> person;
        private final Optional<String> name;
        private String organisation;
        private HelpLaw law;
        private String why;
        private int since;
        private Integer until;
        private String hours;
        private Integer cost;
        private UUID toldBy;
        private Scope scope = Scope.HOUSEHOLD;

        private Coming(Optional<UUID> person, Optional<String> name) {
            this.person = person;
            this.name = name;
        }

        Coming of(String employer) {
            organisation = employer;
            return this;
        }

        Coming under(HelpLaw helpLaw) {
            law = helpLaw;
            return this;
        }

        Coming why(String purpose) {
            why = purpose;
            return this;
        }

        /** @param days before the first day; negative is after it */
        Coming since(int days) {
            since = days;
            return this;
        }

        /** @param days after the first day */
        Coming until(int days) {
            until = days;
            return this;
        }

        /** A week. */
        Coming hours(String amount) {
            hours = amount;
            return this;
        }

        /** A year. */
        Coming cost(int euros) {
            cost = euros;
            return this;
        }

        Coming toldBy(UUID member) {
            toldBy = member;
            return this;
        }

        Coming teamOnly() {
            scope = Scope.TEAM;
            return this;
        }

        UUID forWhom(UUID... members) {
            UUID id = DemoIds.id(Kind.INVOLVEMENT, firstId + helpers.size());
            helpers.add(new NewInvolvement(
                    id,
                    file,
                    person,
                    name,
                    Optional.ofNullable(organisation),
                    Set.of(members),
                    Optional.ofNullable(law),
                    Optional.ofNullable(why),
                    firstDay.minusDays(since),
                    Optional.ofNullable(until).map(firstDay::plusDays),
                    Optional.ofNullable(hours).map(BigDecimal::new),
                    "week",
                    Optional.ofNullable(cost),
                    Optional.ofNullable(toldBy),
                    scope));
            return id;
        }
    }

    /** Leaves, and someone follows. */
    void leaves(UUID helper, int daysAhead, String goodbye, UUID successor) {
        leaving.add(new NewLeaving(
                helper,
                file,
                firstDay.plusDays(daysAhead),
                goodbye,
                Optional.of(successor),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Leaves, and nobody is found yet. */
    void leavesEmpty(UUID helper, int daysAhead, String goodbye, UUID searcher, int newsInDays) {
        leaving.add(new NewLeaving(
                helper,
                file,
                firstDay.plusDays(daysAhead),
                goodbye,
                Optional.empty(),
                Optional.of(searcher),
                Optional.of(firstDay.plusDays(newsInDays)),
                Optional.empty(),
                Optional.empty()));
    }

    /** A goal in the own words of who wants it. */
    UUID wants(UUID member, String words) {
        return wants(member, words, member);
    }

    UUID wants(LifeDomain domain, UUID member, String words) {
        return wants(Optional.of(domain), member, words, member);
    }

    /** A goal for someone who cannot say it, told by who knows. */
    UUID wants(UUID member, String words, UUID toldBy) {
        return wants(Optional.empty(), member, words, toldBy);
    }

    UUID wants(Optional<LifeDomain> domain, UUID member, String words, UUID toldBy) {
        UUID id = DemoIds.id(Kind.GOAL, firstId + goals.size());
        goals.add(new NewGoal(id, file, member, words, Optional.of(toldBy), domain));
        return id;
    }

    Agreed agreed(String what) {
        return new Agreed(what);
    }

    /** Something to do, told in half sentences; {@link #about} says it. */
    final class Agreed {
        private final String what;
        private UUID worker;
        private UUID member;
        private String name;
        private Integer due;
        private Integer done;
        private UUID goal;
        private Scope scope = Scope.HOUSEHOLD;

        private Agreed(String what) {
            this.what = what;
        }

        Agreed by(UUID person) {
            worker = person;
            return this;
        }

        Agreed byMember(UUID someone) {
            member = someone;
            return this;
        }

        Agreed byName(String someone) {
            name = someone;
            return this;
        }

        /** @param days after the first day; negative is before it */
        Agreed due(int days) {
            due = days;
            return this;
        }

        /** @param days before the first day */
        Agreed done(int days) {
            done = days;
            return this;
        }

        Agreed goal(UUID id) {
            goal = id;
            return this;
        }

        Agreed teamOnly() {
            scope = Scope.TEAM;
            return this;
        }

        void about(UUID... members) {
            actions.add(new NewAction(
                    DemoIds.id(Kind.ACTION, firstId + actions.size()),
                    file,
                    what,
                    Optional.ofNullable(worker),
                    Optional.ofNullable(member),
                    Optional.ofNullable(name),
                    Optional.ofNullable(due).map(firstDay::plusDays),
                    Optional.ofNullable(goal),
                    Set.of(members),
                    Optional.ofNullable(done).map(firstDay::minusDays),
                    scope));
        }
    }

    /** What to do at night, with whom to call in this order. */
    Night night(UUID member, UUID toldBy, Caller... callers) {
        return new Night(member, toldBy, List.of(callers));
    }

    /** An emergency plan, told in half sentences; {@link #never} ends it. */
    final class Night {
        private final UUID member;
        private final UUID toldBy;
        private final List<Caller> callers;
        private String say = "";
        private String eats = "";
        private String breathes = "";
        private String pain = "";
        private String medicines = "";

        private Night(UUID member, UUID toldBy, List<Caller> callers) {
            this.member = member;
            this.toldBy = toldBy;
            this.callers = callers;
        }

        Night say(String words) {
            say = words;
            return this;
        }

        Night eats(String words) {
            eats = words;
            return this;
        }

        Night breathes(String words) {
            breathes = words;
            return this;
        }

        Night pain(String words) {
            pain = words;
            return this;
        }

        Night medicines(String words) {
            medicines = words;
            return this;
        }

        void never(String words) {
            nights.add(new NewEmergencyPlan(
                    DemoIds.id(Kind.EMERGENCY_PLAN, firstId + nights.size()),
                    file,
                    member,
                    callers,
                    say,
                    eats,
                    breathes,
                    pain,
                    medicines,
                    words,
                    toldBy));
        }
    }

    static Caller caller(String name, String phone, String note) {
        return new Caller(name, Optional.of(phone), Optional.of(note));
    }

    /** An idea that waits for the one it is about. */
    void idea(UUID about, UUID worker, String words) {
        idea(about, worker, words, false);
    }

    /** An idea to which they said yes. */
    void keptIdea(UUID about, UUID worker, String words) {
        idea(about, worker, words, true);
    }

    private void idea(UUID about, UUID worker, String words, boolean kept) {
        ideas.add(new NewIdea(DemoIds.id(Kind.IDEA, firstId + ideas.size()), file, about, words, worker, kept));
    }

    void loadIdeas(Plans plans) {
        ideas.forEach(plans::add);
    }

    void load(Plans plans) {
        helpers.forEach(plans::add);
        leaving.forEach(plans::leave);
        goals.forEach(plans::add);
        actions.forEach(plans::add);
        nights.forEach(plans::add);
    }

    List<NewInvolvement> helpers() {
        return List.copyOf(helpers);
    }

    List<NewEmergencyPlan> nights() {
        return List.copyOf(nights);
    }

    List<NewAction> actions() {
        return List.copyOf(actions);
    }
}
