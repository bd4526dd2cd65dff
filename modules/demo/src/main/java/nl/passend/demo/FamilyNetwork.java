// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.Kinship;
import nl.passend.cases.Networks;
import nl.passend.cases.Networks.NewPersonAround;
import nl.passend.cases.Networks.NewRelation;
import nl.passend.cases.Scope;
import nl.passend.demo.DemoIds.Kind;

/** Who is family of whom in a family of the demo, and who stands around it. Told in an order that never changes, as its story is. */
final class FamilyNetwork {
    private final int firstId;
    private final UUID file;
    private final LocalDate firstDay;
    private final List<NewRelation> relations = new ArrayList<>();
    private final List<NewPersonAround> around = new ArrayList<>();

    FamilyNetwork(int firstId, UUID file, LocalDate firstDay) {
        this.firstId = firstId;
        this.file = file;
        this.firstDay = firstDay;
    }

    void partners(UUID one, UUID other) {
        relation(one, other, Kinship.PARTNER, Optional.empty());
    }

    /** They were partners once. */
    void apart(UUID one, UUID other, int days) {
        relation(one, other, Kinship.PARTNER, Optional.of(firstDay.minusDays(days)));
    }

    void parent(UUID parent, UUID... children) {
        for (UUID child : children) {
            relation(parent, child, Kinship.PARENT, Optional.empty());
        }
    }

    void siblings(UUID one, UUID other) {
        relation(one, other, Kinship.SIBLING, Optional.empty());
    }

    private void relation(UUID one, UUID other, Kinship kinship, Optional<LocalDate> until) {
        relations.add(new NewRelation(
                DemoIds.id(Kind.RELATION, firstId + relations.size()),
                file,
                one,
                other,
                kinship,
                Optional.empty(),
                until,
                Scope.HOUSEHOLD));
    }

    /** Somebody around: told with what is known, ended by {@link Around#standsBy}. */
    Around named(String name, Circle circle) {
        return new Around(name, circle);
    }

    void load(Networks networks) {
        relations.forEach(networks::add);
        around.forEach(networks::add);
    }

    List<NewPersonAround> around() {
        return List.copyOf(around);
    }

    List<NewRelation> relations() {
        return List.copyOf(relations);
    }

    final class Around {
        private final String name;
        private final Circle circle;
        private Optional<String> what = Optional.empty();
        private Optional<UUID> kinOf = Optional.empty();
        private Optional<Kinship> kinship = Optional.empty();
        private Optional<Closeness> closeness = Optional.empty();
        private Optional<String> helps = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private Optional<String> lives = Optional.empty();
        private Optional<UUID> toldBy = Optional.empty();
        private Scope scope = Scope.HOUSEHOLD;
        private boolean died;

        private Around(String name, Circle circle) {
            this.name = name;
            this.circle = circle;
        }

        Around what(String words) {
            what = Optional.of(words);
            return this;
        }

        Around kin(Kinship kin, UUID member) {
            kinship = Optional.of(kin);
            kinOf = Optional.of(member);
            return this;
        }

        Around tie(Closeness strength) {
            closeness = Optional.of(strength);
            return this;
        }

        Around helps(String words) {
            helps = Optional.of(words);
            return this;
        }

        Around phone(String number) {
            phone = Optional.of(number);
            return this;
        }

        Around lives(String where) {
            lives = Optional.of(where);
            return this;
        }

        Around died() {
            died = true;
            return this;
        }

        /** Between this member and the team. */
        Around toldTheTeam(UUID member) {
            scope = Scope.TELLER;
            return toldBy(member);
        }

        Around toldBy(UUID member) {
            toldBy = Optional.of(member);
            return this;
        }

        void standsBy(UUID... members) {
            around.add(new NewPersonAround(
                    DemoIds.id(Kind.AROUND, firstId + around.size()),
                    file,
                    name,
                    what,
                    circle,
                    Set.of(members),
                    kinOf,
                    kinship,
                    closeness,
                    died,
                    helps,
                    phone,
                    lives,
                    toldBy,
                    scope));
        }
    }
}
