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
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * "Dit zijn er te veel", and what the family director owes for it: within seven days a proposal whom to stop, to join and to thank.
 * A button that only stored a complaint would cost the trust it was meant to earn. The family then says what it thinks; it stands
 * open, with a day for whoever is next, until they agree. What is waited for stands in the code.
 */
@Entity
@DiscriminatorValue("TOO_MANY")
class TooMany extends FilePart {
    /** Codes: the family thinks it over, asks for another proposal, or wants to be called. None: the proposal is owed. */
    static final String PROPOSED = "proposed";

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
        while (isWeekend(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static LocalDate nextWorkingDay(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (isWeekend(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Override
    public OpenPart part() {
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
        tell(
                content(keys)
                        .with("answer", Optional.of(words))
                        .with("lines", array.build())
                        .with("answeredOn", Optional.of(today))
                        .with("said", Optional.empty()),
                keys);
        code(Optional.of(PROPOSED));
        due(Optional.of(lastDay(today)));
        reopen();
    }

    /** What someone of the family said, and on which day. */
    record Said(Reply reply, Optional<String> words, LocalDate on, UUID by) {}

    void reply(Said said, Keyring keys) {
        tell(
                content(keys)
                        .with("said", Optional.of(said.reply().code()))
                        .with("saidWords", said.words())
                        .with("saidOn", Optional.of(said.on()))
                        .with("saidBy", Optional.of(said.by())),
                keys);
        code(Optional.of(said.reply().code()));
        switch (said.reply()) {
            case AGREE -> close(said.on());
            case OTHER -> due(Optional.of(lastDay(said.on())));
            case CALL -> due(Optional.of(nextWorkingDay(said.on())));
        }
    }

    Asked open(Keyring keys) {
        Content content = content(keys);
        return new Asked(
                id(),
                member().orElseThrow(),
                owner(),
                dueOn().orElseThrow(),
                content.text("words"),
                content.text("answeredOn").map(LocalDate::parse).or(this::closedOn),
                content.text("answer"),
                content.list("lines").getValuesAs(JsonObject.class).stream()
                        .map(TooMany::line)
                        .toList(),
                said(content),
                closedOn().isPresent(),
                version());
    }

    private static Optional<Said> said(Content content) {
        return content.text("said")
                .flatMap(Reply::of)
                .map(reply -> new Said(
                        reply,
                        content.text("saidWords"),
                        LocalDate.parse(content.text("saidOn").orElseThrow()),
                        UUID.fromString(content.text("saidBy").orElseThrow())));
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
            Optional<Said> said,
            boolean settled,
            long version) {}
}
