// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * "Dit zijn er te veel", and what the family director owes for it: within seven days a proposal whom to stop, to join and to thank.
 * A button that only stored a complaint would cost the trust it was meant to earn.
 */
@Entity
@DiscriminatorValue("TOO_MANY")
class TooMany extends PlanPart {
    private static final int DAYS = 7;

    protected TooMany() {}

    /** @param owedBy the director, who then has a name on the page */
    TooMany(
            UUID id,
            UUID file,
            UUID asker,
            Optional<UUID> owedBy,
            LocalDate today,
            Optional<String> words,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(asker));
        ownedBy(owedBy);
        due(Optional.of(lastDay(today)));
        tell(Content.empty().with("words", words), keys);
    }

    /** Within seven days, and on a day when someone works: a proposal that is due on Sunday comes on Friday. */
    static LocalDate lastDay(LocalDate today) {
        LocalDate day = today.plusDays(DAYS);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Override
    OpenPart part() {
        return OpenPart.HELPERS;
    }

    /** One helper of the answer. */
    record Line(UUID involvement, Advice what, Optional<String> why) {}

    void answer(String words, List<Line> lines, UUID by, LocalDate today, Keyring keys) {
        var array = Json.createArrayBuilder();
        for (Line line : lines) {
            var one = Json.createObjectBuilder()
                    .add("involvement", line.involvement().toString())
                    .add("what", line.what().code());
            line.why().ifPresent(why -> one.add("why", why));
            array.add(one);
        }
        ownedBy(Optional.of(by));
        tell(content(keys).with("answer", Optional.of(words)).with("lines", array.build()), keys);
        close(today);
    }

    Asked open(Keyring keys) {
        Content content = content(keys);
        return new Asked(
                id(),
                member().orElseThrow(),
                owner(),
                dueOn().orElseThrow(),
                content.text("words"),
                closedOn(),
                content.text("answer"),
                content.list("lines").getValuesAs(JsonObject.class).stream()
                        .map(TooMany::line)
                        .toList(),
                version());
    }

    private static Line line(JsonObject stored) {
        return new Line(
                UUID.fromString(stored.getString("involvement")),
                Advice.of(stored.getString("what")).orElseThrow(),
                Optional.ofNullable(stored.getString("why", null)));
    }

    /** The question in clear, with its answer once there is one. */
    record Asked(
            UUID id,
            UUID asker,
            Optional<UUID> owedBy,
            LocalDate due,
            Optional<String> words,
            Optional<LocalDate> answeredOn,
            Optional<String> answer,
            List<Line> lines,
            long version) {}
}
