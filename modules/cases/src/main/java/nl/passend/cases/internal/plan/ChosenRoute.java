// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.json.JsonObject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.RouteStatus;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * A route that was chosen for someone. What it rested on is frozen with it: the facts, the conditions and the versions of the
 * rules, so that years later one can still see why. The facts say much about a person and are sealed like every word.
 */
@Entity
@DiscriminatorValue("ROUTE")
class ChosenRoute extends FilePart {
    private static final String FROZEN = "frozen";

    protected ChosenRoute() {}

    ChosenRoute(
            UUID id,
            UUID file,
            String route,
            JsonObject frozen,
            Optional<String> overruled,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(route));
        tell(
                Content.empty()
                        .with(FROZEN, frozen)
                        .with("overruled", overruled)
                        .with("status", Optional.of(RouteStatus.CHOSEN.code())),
                keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    /** What a step says about itself. */
    record Step(RouteStatus status, LocalDate on, Optional<String> letter, Optional<String> reference) {}

    /** @param due last day of the term that runs from this step */
    void step(Step step, Optional<LocalDate> due, LocalDate today, Keyring keys) {
        Content content = content(keys);
        tell(
                content.with("status", Optional.of(step.status().code()))
                        .with("on", Optional.of(step.on()))
                        .with("letter", step.letter().or(() -> content.text("letter")))
                        .with("reference", step.reference().or(() -> content.text("reference"))),
                keys);
        due(due);
        if (step.status() == RouteStatus.CLOSED) {
            close(today);
        } else {
            reopen();
        }
    }

    Chosen open(Keyring keys) {
        Content content = content(keys);
        return new Chosen(
                id(),
                provenance().subjects(),
                code().orElseThrow(),
                content.values().getJsonObject(FROZEN),
                content.text("overruled"),
                content.text("status").flatMap(RouteStatus::of).orElse(RouteStatus.CHOSEN),
                content.text("on").map(LocalDate::parse),
                dueOn(),
                content.text("letter"),
                content.text("reference"),
                version());
    }

    /** In clear. */
    record Chosen(
            UUID id,
            Set<UUID> about,
            String route,
            JsonObject frozen,
            Optional<String> overruled,
            RouteStatus status,
            Optional<LocalDate> on,
            Optional<LocalDate> due,
            Optional<String> letter,
            Optional<String> reference,
            long version) {
        String title() {
            return frozen.getString("title", route);
        }
    }
}
