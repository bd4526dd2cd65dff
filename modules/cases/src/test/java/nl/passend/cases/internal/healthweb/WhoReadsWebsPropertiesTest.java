// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.healthweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.AnyHousehold;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.cases.internal.sharing.Side;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** In any household, with any home, authority and opening: a web is read by whom its maker chose, and by nobody else. */
class WhoReadsWebsPropertiesTest {
    private static final UUID CONFIDANT = new UUID(9, 10);
    private static final UUID ANOTHER_WORKER = new UUID(9, 11);

    @Property
    void the_team_reads_it_only_when_it_was_opened_to_the_team(
            @ForAll("households") Household household,
            @ForAll("members") UUID member,
            @ForAll("choices") WhoMayRead readers) {
        HealthWeb web = web(member, readers);
        boolean opened = readers == WhoMayRead.TELLER || readers == WhoMayRead.HOUSEHOLD;

        assertThat(web.isSeenBy(household.seenFrom(new Side.Team(Optional.of(ANOTHER_WORKER)), AnyHousehold.TODAY)))
                .isEqualTo(opened);
        assertThat(web.isSeenBy(household.seenFrom(new Side.BrokenGlass(), AnyHousehold.TODAY)))
                .isEqualTo(opened);
        assertThat(web.isSeenBy(household.seenFrom(new Side.Team(Optional.of(CONFIDANT)), AnyHousehold.TODAY)))
                .isEqualTo(opened || readers == WhoMayRead.CONFIDANT);
    }

    @Property
    void at_home_only_who_drew_it_reads_it_unless_it_was_opened_to_home_as_well(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("members") UUID member,
            @ForAll("choices") WhoMayRead readers) {
        HealthWeb web = web(member, readers);
        boolean drew = side.member().filter(member::equals).isPresent();
        boolean reads = web.isSeenBy(household.seenFrom(side, AnyHousehold.TODAY));

        if (drew && side.isSelf()) {
            assertThat(reads).isTrue();
        } else if (readers == WhoMayRead.SELF || readers == WhoMayRead.CONFIDANT) {
            assertThat(reads).isFalse();
        } else if (readers == WhoMayRead.TELLER) {
            assertThat(reads).isEqualTo(drew);
        } else {
            assertThat(reads)
                    .isEqualTo(household.seenFrom(side, AnyHousehold.TODAY).reads(member, OpenPart.OWN_WORDS));
        }
    }

    private static HealthWeb web(UUID member, WhoMayRead readers) {
        HealthWeb web = new HealthWeb(
                new UUID(4, 4),
                new UUID(5, 5),
                member,
                "42",
                List.of(new HealthWebView.Mark("body", Optional.of(3), Optional.empty())),
                Optional.empty(),
                new Open(),
                new Provenance(
                        "rivierstad",
                        Set.of(member),
                        new UUID(2, member.getLeastSignificantBits()),
                        Optional.of(member),
                        Provenance.WMO,
                        readers.scope(),
                        Instant.EPOCH,
                        AnyHousehold.TODAY,
                        Optional.empty()));
        web.ownedBy(readers == WhoMayRead.CONFIDANT ? Optional.of(CONFIDANT) : Optional.empty());
        return web;
    }

    @Provide
    Arbitrary<Household> households() {
        return AnyHousehold.households();
    }

    @Provide
    Arbitrary<Side> sides() {
        return AnyHousehold.sides();
    }

    @Provide
    Arbitrary<UUID> members() {
        return Arbitraries.integers().between(0, 4).map(n -> new UUID(1, n));
    }

    @Provide
    Arbitrary<WhoMayRead> choices() {
        return Arbitraries.of(WhoMayRead.SELF, WhoMayRead.CONFIDANT, WhoMayRead.TELLER, WhoMayRead.HOUSEHOLD);
    }

    /** Seals nothing: it is not about that. */
    private static final class Open implements Keyring {
        @Override
        public SealedText seal(String text, Cell cell) {
            return new SealedText(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(SealedText sealed, Cell cell) {
            return new String(sealed.bytes(), StandardCharsets.UTF_8);
        }

        @Override
        public SealedText sealBytes(byte[] content, Cell cell) {
            return new SealedText(content);
        }

        @Override
        public byte[] openBytes(SealedText sealed, Cell cell) {
            return sealed.bytes();
        }
    }
}
