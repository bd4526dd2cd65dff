// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * A meeting that concerns named members. It waits on its day for who leads it, until the minutes are there. Whether the people
 * themselves were at it stands in the code, so that a team can count it over its own talks without opening one.
 */
@Entity
@DiscriminatorValue("MEETING")
class Meeting extends MeetingPart {
    static final String WITH = "with";
    static final String WITHOUT = "without";
    static final String CANCELLED = "cancelled";

    protected Meeting() {}

    Meeting(UUID id, UUID file, UUID chair, Told told, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        ownedBy(Optional.of(chair));
        due(Optional.of(told.on()));
        tell(content(told, Content.empty()), keys);
    }

    /** Who is concerned sits at the table, and reads what is said there. */
    @Override
    public boolean isTogether() {
        return true;
    }

    /**
     * @param at such as {@code 10:00}
     * @param workers persons of colleagues who are asked
     * @param others names of anybody else
     */
    record Told(
            MeetingKind kind,
            LocalDate on,
            Optional<String> at,
            Optional<String> place,
            List<UUID> workers,
            List<String> others) {}

    /** @param about members; never empty */
    record Item(UUID id, String what, Set<UUID> about, Optional<UUID> by) {}

    record Said(UUID member, String words) {}

    void retell(Told told, Keyring keys) {
        tell(content(told, content(keys)), keys);
        lasting(told.on(), Optional.empty());
        if (isPlanned()) {
            due(Optional.of(told.on()));
        }
    }

    private static Content content(Told told, Content before) {
        return before.with("kind", Optional.of(told.kind().code()))
                .with("on", Optional.of(told.on()))
                .with("at", told.at())
                .with("place", told.place())
                .with("workers", strings(told.workers()))
                .with("others", strings(told.others()));
    }

    private static JsonArray strings(Collection<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.toString()));
        return array.build();
    }

    void agenda(List<Item> items, Keyring keys) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Item item : items) {
            array.add(new Content(Json.createObjectBuilder()
                            .add("id", item.id().toString())
                            .add("what", item.what())
                            .add("about", strings(item.about()))
                            .build())
                    .with("by", item.by())
                    .values());
        }
        tell(content(keys).with("agenda", array.build()), keys);
    }

    /** What somebody wants to be heard first; empty takes it back. */
    void heardFirst(UUID member, Optional<String> words, Keyring keys) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        Content content = content(keys);
        said(content).stream().filter(one -> !one.member().equals(member)).forEach(one -> array.add(json(one)));
        words.ifPresent(text -> array.add(json(new Said(member, text))));
        tell(content.with("first", array.build()), keys);
    }

    private static JsonObject json(Said said) {
        return Json.createObjectBuilder()
                .add("member", said.member().toString())
                .add("words", said.words())
                .build();
    }

    /**
     * Who was there, and what was discussed. With the minutes nothing waits for who leads it any more.
     *
     * @param with whether everybody was there without whom nothing is decided
     */
    void held(Map<UUID, Presence> attendance, Optional<String> minutes, boolean with, Keyring keys) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        attendance.forEach((member, how) -> array.add(
                Json.createObjectBuilder().add("member", member.toString()).add("how", how.code())));
        tell(content(keys).with("attendance", array.build()).with("minutes", minutes), keys);
        code(Optional.of(with ? WITH : WITHOUT));
        if (minutes.isPresent()) {
            due(Optional.empty());
        }
    }

    /** As long as something of it waits for an answer, it stands on the first page. */
    void settle(List<Decision> decisions, LocalDate today) {
        boolean open =
                decisions.stream().anyMatch(decision -> decision.closedOn().isEmpty());
        if (isHeld() && dueOn().isEmpty() && !open) {
            close(today);
        } else if (isHeld()) {
            reopen();
        }
    }

    void cancel(LocalDate today) {
        code(Optional.of(CANCELLED));
        due(Optional.empty());
        close(today);
    }

    boolean isPlanned() {
        return code().isEmpty();
    }

    boolean isHeld() {
        return code().filter(code -> !code.equals(CANCELLED)).isPresent();
    }

    Opened open(Keyring keys) {
        Content content = content(keys);
        return new Opened(
                new Told(
                        content.text("kind").flatMap(MeetingKind::of).orElseThrow(),
                        content.text("on").map(LocalDate::parse).orElseThrow(),
                        content.text("at"),
                        content.text("place"),
                        ids(content, "workers"),
                        content.list("others").getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()),
                content.list("agenda").getValuesAs(JsonObject.class).stream()
                        .map(Content::new)
                        .map(item -> new Item(
                                UUID.fromString(item.text("id").orElseThrow()),
                                item.text("what").orElseThrow(),
                                Set.copyOf(ids(item, "about")),
                                item.text("by").map(UUID::fromString)))
                        .toList(),
                said(content),
                attendance(content),
                content.text("minutes"));
    }

    private static List<Said> said(Content content) {
        return content.list("first").getValuesAs(JsonObject.class).stream()
                .map(one -> new Said(UUID.fromString(one.getString("member")), one.getString("words")))
                .toList();
    }

    private static Map<UUID, Presence> attendance(Content content) {
        Map<UUID, Presence> attendance = new LinkedHashMap<>();
        content.list("attendance")
                .getValuesAs(JsonObject.class)
                .forEach(one -> attendance.put(
                        UUID.fromString(one.getString("member")),
                        Presence.of(one.getString("how")).orElseThrow()));
        return attendance;
    }

    private static List<UUID> ids(Content content, String name) {
        return content.list(name).getValuesAs(JsonString.class).stream()
                .map(id -> UUID.fromString(id.getString()))
                .toList();
    }

    /** In clear. */
    record Opened(
            Told told, List<Item> agenda, List<Said> first, Map<UUID, Presence> attendance, Optional<String> minutes) {
        boolean decides(UUID member) {
            return attendance.getOrDefault(member, Presence.ABSENT).decides();
        }
    }
}
