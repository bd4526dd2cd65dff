// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.CareContinuityView.Known;
import nl.passend.cases.Horizon;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * <i>Als ik het niet meer kan</i>. It is about those who care and the one they care for, and each of these reads it. So two parents
 * who live apart each have a plan for the same child, and neither learns on whom the other can count.
 */
@Entity
@DiscriminatorValue("CONTINUITY")
class ContinuityPlan extends FilePart {
    private static final String TAKERS = "takers";
    private static final String ANSWERS = "answers";
    private static final String CHECKED_ON = "checkedOn";
    private static final String KNOW = "know-";

    protected ContinuityPlan() {}

    ContinuityPlan(UUID id, UUID file, UUID about, Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(about));
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    @Override
    public boolean isTogether() {
        return true;
    }

    UUID about() {
        return member().orElseThrow();
    }

    Set<UUID> carers() {
        return provenance().subjects().stream()
                .filter(subject -> !subject.equals(about()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Written or gone through: a year later somebody asks again. */
    void write(Told told, LocalDate today, Keyring keys) {
        Content content = Content.empty()
                .with(TAKERS, told.takers().namedAsJson())
                .with(ANSWERS, told.takers().answersAsJson())
                .with("joy", told.known().joy())
                .with("fear", told.known().fear())
                .with("comforts", told.known().comforts())
                .with("day", told.known().day())
                .with("papers", told.known().papers())
                .with(CHECKED_ON, Optional.of(today));
        for (Horizon horizon : Horizon.values()) {
            content = content.with(KNOW + horizon.code(), told.know(horizon));
        }
        tell(content, keys);
        due(Optional.of(today.plusYears(1)));
    }

    /** Somebody went through it and it is still so. */
    void confirm(LocalDate today, Keyring keys) {
        tell(content(keys).with(CHECKED_ON, Optional.of(today)), keys);
        due(Optional.of(today.plusYears(1)));
    }

    void answered(Takers takers, Keyring keys) {
        tell(content(keys).with(ANSWERS, takers.answersAsJson()), keys);
    }

    LocalDate checkedOn(Keyring keys) {
        return LocalDate.parse(content(keys).text(CHECKED_ON).orElseThrow());
    }

    LocalDate askOn() {
        return dueOn().orElseThrow();
    }

    Told told(Keyring keys) {
        Content content = content(keys);
        Map<Horizon, String> know = new EnumMap<>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            content.text(KNOW + horizon.code()).ifPresent(words -> know.put(horizon, words));
        }
        return new Told(
                Takers.of(content.list(TAKERS), content.list(ANSWERS)),
                know,
                new Known(
                        content.text("joy"),
                        content.text("fear"),
                        content.text("comforts"),
                        content.text("day"),
                        content.text("papers")));
    }

    /** @param knowAt what whoever takes over must know for each horizon */
    record Told(Takers takers, Map<Horizon, String> knowAt, Known known) {
        Told {
            knowAt = Map.copyOf(knowAt);
        }

        Optional<String> know(Horizon horizon) {
            return Optional.ofNullable(knowAt.get(horizon));
        }
    }
}
