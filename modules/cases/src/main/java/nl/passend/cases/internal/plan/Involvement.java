// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.provenance.AbsentIdConverter;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.kernel.vault.Keyring;

/**
 * Someone who comes for one or more members. Who comes for one adult, or for a youth of sixteen and over, is theirs alone to show:
 * at home that one bare fact can do the worst harm.
 *
 * <p>Its time is that of its provenance. It has a day to be looked at only while its helper is leaving and whoever follows does
 * not know yet what must be known: the day by which the family hears of a successor, or the last day.
 */
@Entity
@DiscriminatorValue("INVOLVEMENT")
class Involvement extends FilePart {
    private static final String KNOWN = "known";
    private static final String YES = "yes";

    @Convert(converter = AbsentIdConverter.class)
    private UUID helper;

    protected Involvement() {}

    /** @param predecessor the involvement that this one follows */
    Involvement(
            UUID id, UUID file, WhoComes.Told told, Optional<UUID> predecessor, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        follows(predecessor);
        tell(told, Content.empty(), keys);
    }

    /** A worker's name may tell where someone is: whoever may not know the team is not shown what a worker of it does for them. */
    @Override
    public boolean isSeenBy(HouseholdView view) {
        return super.isSeenBy(view) && (view.seesTeam() || helper().isEmpty());
    }

    @Override
    public OpenPart part() {
        return OpenPart.HELPERS;
    }

    /** Tells anew who it is and what for; what was said about leaving stays. */
    void retell(WhoComes.Told told, Keyring keys) {
        tell(told, content(keys), keys);
    }

    private void tell(WhoComes.Told told, Content before, Keyring keys) {
        helper = told.helper().orElse(null);
        code(told.law().map(HelpLaw::code));
        tell(
                before.with("name", told.name())
                        .with("organisation", told.organisation())
                        .with("purpose", told.purpose())
                        .with("hours", told.hours().map(WhoComes.Hours::amount).map(BigDecimal::toPlainString))
                        .with("per", told.hours().map(WhoComes.Hours::per))
                        .with("costPerYear", told.costPerYear()),
                keys);
    }

    /**
     * The helper stops. The place never stays empty on the page: either someone follows, or it says who looks for someone and when
     * the family hears of it.
     */
    void leave(WhoComes.Leaving leaving, Keyring keys) {
        lasting(provenance().validFrom(), Optional.of(leaving.lastDay()));
        due(Optional.of(leaving.newsBy().orElse(leaving.lastDay())).filter(day -> !leaving.known()));
        ownedBy(leaving.searcher());
        tell(
                content(keys)
                        .with("goodbye", leaving.goodbye())
                        .with("newsBy", leaving.newsBy())
                        .with("successor", leaving.successor())
                        .with(KNOWN, Optional.of(YES).filter(yes -> leaving.known())),
                keys);
    }

    /** In the words of the member: what whoever follows must know. */
    void mustKnow(Optional<String> words, Optional<UUID> toldBy, Keyring keys) {
        tell(content(keys).with("mustKnow", words).with("mustKnowBy", toldBy), keys);
    }

    /** The successor has read it: nobody has to tell it again, and nothing is left to do. */
    void known(boolean known, Keyring keys) {
        Content content = content(keys).with(KNOWN, Optional.of(YES).filter(yes -> known));
        due(content.text("newsBy")
                .map(LocalDate::parse)
                .or(() -> provenance().validUntil())
                .filter(day -> !known));
        tell(content, keys);
    }

    /** What whoever came before was told to pass on: it stays with the one who follows, also when the other is long gone. */
    void hears(Optional<WhoComes.Heard> heard, Keyring keys) {
        tell(
                content(keys)
                        .with("heard", heard.map(WhoComes.Heard::words))
                        .with("heardBy", heard.flatMap(WhoComes.Heard::by)),
                keys);
    }

    Optional<UUID> helper() {
        return Optional.ofNullable(helper);
    }

    void end(LocalDate lastDay) {
        LocalDate from = provenance().validFrom();
        lasting(from.isAfter(lastDay) ? lastDay : from, Optional.of(lastDay));
        due(Optional.empty());
        close(lastDay);
    }

    /** The words are for whom they work. What they cost is in no version. */
    @Override
    public Optional<PlanLine> planLine(Keyring keys, LocalDate today) {
        WhoComes who = open(keys);
        if (closedOn().isPresent() || !who.concerns(today)) {
            return Optional.empty();
        }
        return Optional.of(new PlanLine(
                PlanLine.Kind.HELPER,
                who.told().organisation().orElse(""),
                Optional.empty(),
                who.told().helper(),
                who.told().name(),
                who.until(),
                Optional.empty(),
                who.told().purpose()));
    }

    WhoComes open(Keyring keys) {
        return new WhoComes(
                id(),
                provenance().subjects(),
                told(keys),
                provenance().validFrom(),
                provenance().validUntil(),
                parent(),
                leaving(keys),
                heard(keys),
                provenance().scope(),
                version());
    }

    private WhoComes.Told told(Keyring keys) {
        Content content = content(keys);
        return new WhoComes.Told(
                helper(),
                content.text("name"),
                content.text("organisation"),
                code().flatMap(HelpLaw::of),
                content.text("purpose"),
                content.text("hours")
                        .map(hours -> new WhoComes.Hours(
                                new BigDecimal(hours), content.text("per").orElse("week"))),
                content.text("costPerYear").map(Integer::valueOf));
    }

    private Optional<WhoComes.Leaving> leaving(Keyring keys) {
        Content content = content(keys);
        boolean known = content.text(KNOWN).filter(YES::equals).isPresent();
        return provenance()
                .validUntil()
                .filter(lastDay -> dueOn().isPresent() || known)
                .map(lastDay -> new WhoComes.Leaving(
                        lastDay,
                        content.text("goodbye"),
                        content.text("successor").map(UUID::fromString),
                        owner(),
                        content.text("newsBy").map(LocalDate::parse),
                        content.text("mustKnow"),
                        content.text("mustKnowBy").map(UUID::fromString),
                        known));
    }

    private Optional<WhoComes.Heard> heard(Keyring keys) {
        Content content = content(keys);
        return content.text("heard")
                .map(words -> new WhoComes.Heard(words, content.text("heardBy").map(UUID::fromString)));
    }
}
