// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.Cases;
import nl.passend.cases.OutsideReaders;
import nl.passend.cases.OutsideReaders.NewOutsideReader;
import nl.passend.cases.OwnWords;
import nl.passend.cases.Plans;
import nl.passend.demo.DemoIds.Kind;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.NewGrant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Role;

/** The teacher to whom Mirre Zonnewolk gave something to read: what she told about Lente and how Lente shows pain, for a year. */
@ApplicationScoped
class LoadOutsideReaders implements DemoPart {
    private static final int FIRST_READER = 800;
    private static final int ZONNEWOLK = 1000;
    private static final String LOGIN = "school";
    private static final String NAME = "Pien Krijtregen";

    private final Grants grants;
    private final Accounts accounts;
    private final OutsideReaders readers;

    @Inject
    LoadOutsideReaders(Grants grants, Accounts accounts, OutsideReaders readers) {
        this.grants = grants;
        this.accounts = accounts;
        this.readers = readers;
    }

    @Override
    public String name() {
        return "outside-readers";
    }

    /** After all that can be given. */
    @Override
    public int order() {
        return 56;
    }

    @Override
    public void load(LocalDate firstDay) {
        accounts.create(account(), DemoAccounts.password());
        grants.grant(grant(firstDay));
        readers.add(reader(firstDay));
    }

    static NewAccount account() {
        return new NewAccount(
                DemoIds.accountOf(DemoIds.SCHOOL),
                DemoIds.SCHOOL,
                LOGIN,
                NAME,
                Set.of(Role.READER),
                DemoIds.RIVIERSTAD,
                LOGIN + "@demo.invalid");
    }

    static NewGrant grant(LocalDate firstDay) {
        return new NewGrant(
                DemoIds.id(Kind.GRANT, ZONNEWOLK + FIRST_READER),
                ObjectType.CASE_FILE,
                DemoIds.FILE_ZONNEWOLK,
                GrantRole.OUTSIDE_READER,
                Optional.empty(),
                Optional.of(DemoIds.SCHOOL),
                Optional.empty(),
                "own-leave",
                firstDay,
                Optional.of(firstDay.plusYears(1)),
                Optional.of(DemoIds.RIVIERSTAD));
    }

    static NewOutsideReader reader(LocalDate firstDay) {
        FamilyStory zonnewolk = DemoFamilies.zonnewolk(firstDay);
        UUID lente = member(zonnewolk, "Lente");
        UUID mirre = member(zonnewolk, "Mirre");
        NewGrant grant = grant(firstDay);
        return new NewOutsideReader(
                DemoIds.id(Kind.OUTSIDE_READER, ZONNEWOLK),
                DemoIds.FILE_ZONNEWOLK,
                grant.id(),
                DemoIds.SCHOOL,
                NAME,
                "school Het Sprookjeskrijt",
                mirre,
                Stream.concat(
                                zonnewolk.words().stories().stream()
                                        .filter(story -> story.about().equals(lente)
                                                && story.toldBy().equals(Optional.of(mirre)))
                                        .map(OwnWords.NewStory::id),
                                zonnewolk.plan().nights().stream()
                                        .filter(night -> night.member().equals(lente))
                                        .map(Plans.NewEmergencyPlan::id))
                        .collect(Collectors.toSet()),
                grant.from(),
                grant.until().orElseThrow());
    }

    private static UUID member(FamilyStory story, String givenName) {
        return story.household().stream()
                .filter(one -> one.givenName().equals(givenName))
                .map(Cases.NewMember::id)
                .findFirst()
                .orElseThrow();
    }
}
