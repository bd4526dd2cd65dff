// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** What someone wants, best in their own words. A goal that stands on the word of a member comes before one of the team's. */
@Entity
@DiscriminatorValue("GOAL")
public class Goal extends FilePart {
    protected Goal() {}

    Goal(
            UUID id,
            UUID file,
            UUID member,
            String words,
            Optional<LifeDomain> domain,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
        retell(words, domain, keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    public final String words(Keyring keys) {
        return content(keys).text("words").orElse("");
    }

    final void retell(String words, Optional<LifeDomain> domain, Keyring keys) {
        tell(Content.empty().with("words", Optional.of(words)).with("domain", domain.map(LifeDomain::code)), keys);
    }

    @Override
    public Optional<PlanLine> planLine(Keyring keys, LocalDate today) {
        if (closedOn().isPresent()) {
            return Optional.empty();
        }
        Wish wish = open(keys);
        return Optional.of(new PlanLine(
                PlanLine.Kind.GOAL,
                wish.words(),
                Optional.of(wish.member()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                wish.domain().map(LifeDomain::code),
                Optional.empty()));
    }

    /** @param outcome {@code reached} or {@code dropped}; empty: it is a goal again */
    void became(Optional<String> outcome, LocalDate today) {
        code(outcome);
        if (outcome.isPresent()) {
            close(today);
        } else {
            reopen();
        }
    }

    Wish open(Keyring keys) {
        return new Wish(
                id(),
                member().orElseThrow(),
                words(keys),
                content(keys).text("domain").flatMap(LifeDomain::of),
                provenance().toldBy(),
                code(),
                provenance().author(),
                version());
    }

    /** A goal in clear. */
    record Wish(
            UUID id,
            UUID member,
            String words,
            Optional<LifeDomain> domain,
            Optional<UUID> toldBy,
            Optional<String> outcome,
            UUID author,
            long version) {}
}
