// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The canonical bytes of an entry: one flat JSON object, the keys always all there and always in this order, values of codes
 * that need no escaping, no white space. So one entry has exactly one text, and its hash says everything about it.
 *
 * <p>Keys are those of NEN 7513 as the draft extension of Logboek Dataverwerkingen maps them (Logius,
 * logboek-extensie-nen7513, 0.0.1). Ours: {@code v}, {@code responsibleTeamID}. {@code autorisatieProtocol} is the ground,
 * {@code behandelrelatieProtocol} the grant, {@code dataSubjectID} the people whom it concerned,
 * {@code participantObjectDetail} the names of the fields.
 */
public final class EntryText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String NETWORK_ADDRESS = "2";

    private EntryText() {}

    public static byte[] of(AuditEntry entry) {
        StringBuilder json = new StringBuilder(640).append('{');
        text(json, "v", "1");
        text(json, "EventID", entry.id().toString());
        text(json, "EventDateTime", MOMENT.format(entry.occurred()));
        text(json, "EventActionCode", entry.action());
        text(json, "EventOutcomeIndicator", entry.outcome());
        text(json, "eventTypeCode", entry.eventType());
        text(json, "userID", entry.account().toString());
        text(json, "alternateUserID", entry.person().toString());
        text(json, "responsibleTeamID", optional(entry.team()));
        text(json, "roleIDCode", entry.role());
        text(json, "purposeOfUse", entry.purpose());
        text(json, "autorisatieProtocol", entry.ground());
        text(json, "behandelrelatieProtocol", optional(entry.grant()));
        text(json, "networkAccessPointTypeCode", entry.accessPoint().isPresent() ? NETWORK_ADDRESS : "");
        text(json, "networkAccessPointID", optional(entry.accessPoint()));
        text(json, "AuditEnterpriseSiteID", optional(entry.municipality()));
        text(json, "participantObjectIDTypeCode", entry.objectType());
        list(json, "participantObjectID", entry.objects());
        list(json, "dataSubjectID", entry.subjects());
        list(json, "participantObjectDetail", entry.fields());
        json.setCharAt(json.length() - 1, '}');
        return json.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** @throws IllegalArgumentException when these are not the canonical bytes of any entry */
    public static AuditEntry read(byte[] canonical) {
        try {
            AuditEntry entry = new Cursor(new String(canonical, StandardCharsets.US_ASCII)).entry();
            if (!Arrays.equals(of(entry), canonical)) {
                throw new IllegalArgumentException("Not canonical");
            }
            return entry;
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not an audit entry", e);
        }
    }

    private static String optional(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static void text(StringBuilder json, String key, String value) {
        json.append('"').append(key).append("\":\"").append(value).append("\",");
    }

    private static void list(StringBuilder json, String key, List<?> values) {
        json.append('"').append(key).append("\":");
        json.append(values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",", "[", "],")));
    }

    /** Reads exactly what {@link #of} writes; a general JSON reader would let other texts through. */
    private static final class Cursor {
        private final String json;
        private int at = 1;

        Cursor(String json) {
            this.json = json;
        }

        AuditEntry entry() {
            text("v");
            UUID id = id("EventID");
            Instant occurred = Instant.parse(text("EventDateTime"));
            String action = text("EventActionCode");
            String outcome = text("EventOutcomeIndicator");
            String eventType = text("eventTypeCode");
            UUID account = id("userID");
            UUID person = id("alternateUserID");
            Optional<UUID> team = optional("responsibleTeamID").map(UUID::fromString);
            String role = text("roleIDCode");
            String purpose = text("purposeOfUse");
            String ground = text("autorisatieProtocol");
            Optional<UUID> grant = optional("behandelrelatieProtocol").map(UUID::fromString);
            text("networkAccessPointTypeCode");
            Optional<String> accessPoint = optional("networkAccessPointID");
            Optional<String> municipality = optional("AuditEnterpriseSiteID");
            String objectType = text("participantObjectIDTypeCode");
            List<UUID> objects = ids("participantObjectID");
            List<UUID> subjects = ids("dataSubjectID");
            List<String> fields = list("participantObjectDetail");
            return new AuditEntry(
                    id,
                    occurred,
                    action,
                    outcome,
                    eventType,
                    account,
                    person,
                    team,
                    role,
                    purpose,
                    ground,
                    grant,
                    accessPoint,
                    municipality,
                    objectType,
                    objects,
                    subjects,
                    fields);
        }

        private UUID id(String key) {
            return UUID.fromString(text(key));
        }

        private Optional<String> optional(String key) {
            String value = text(key);
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }

        private List<UUID> ids(String key) {
            return list(key).stream().map(UUID::fromString).toList();
        }

        private String text(String key) {
            skip("\"" + key + "\":\"");
            String value = upTo('"');
            at++;
            return value;
        }

        private List<String> list(String key) {
            skip("\"" + key + "\":[");
            List<String> values = new ArrayList<>();
            while (json.charAt(at) != ']') {
                skip(values.isEmpty() ? "\"" : ",\"");
                values.add(upTo('"'));
            }
            at += 2;
            return values;
        }

        private void skip(String expected) {
            if (!json.startsWith(expected, at)) {
                throw new IllegalArgumentException("Not an audit entry");
            }
            at += expected.length();
        }

        private String upTo(char end) {
            int until = json.indexOf(end, at);
            String value = json.substring(at, until);
            at = until + 1;
            return value;
        }
    }
}
