// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.knowledge.OfferImports.Refusal;
import nl.passend.knowledge.internal.hsds.HsdsFault;
import nl.passend.knowledge.internal.hsds.HsdsSink;
import nl.passend.knowledge.internal.hsds.HsdsTable;

/** Makes rows of what is read from one file. A service that refers to what was not read yet waits until everything is there. */
final class GatherRows implements HsdsSink {
    /** More is not read by anybody; how many there are is told. */
    private static final int MOST_REFUSALS = 500;

    /** What is asked for by itself, also when it came inside a service. */
    private static final Set<String> ASKED_FOR = Set.of("organization", "taxonomy", "taxonomy_term");

    private static final String AT_LOCATION = "service_at_location";
    private static final int MOST_LICENCES = 10_000;

    /** What a service can do without that says everything itself. */
    private static final ServiceCard.References NOTHING = (table, id) -> Optional.empty();

    private final Map<UUID, OfferRow> offers = new LinkedHashMap<>();
    private final Map<String, ObjectRow> objects = new LinkedHashMap<>();
    private final Map<String, JsonObject> known = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<String> refusedIds = new HashSet<>();
    private final Set<String> refusedPlaces = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, List<JsonObject>> atLocations = new LinkedHashMap<>();
    private JsonArray licences = JsonValue.EMPTY_JSON_ARRAY;
    private boolean more;

    private record Waiting(OwnAttributes.Taken service, String where) {}

    @Override
    public void take(HsdsTable table, JsonObject object, String where) {
        if (table.name().equals(AT_LOCATION)) {
            atLocation(object, where);
            return;
        }
        if (!table.name().equals("service")) {
            if (!OwnAttributes.isOwn(object)) {
                keep(table.name(), object, false);
            }
            return;
        }
        var taken = OwnAttributes.takeOut(object);
        if (ServiceCard.isWhole(taken.service(), NOTHING)) {
            add(taken, where, NOTHING, false);
        } else if (ServiceCard.isWhole(taken.service(), this::find)) {
            add(taken, where, this::find, true);
        } else {
            waiting.add(new Waiting(taken, where));
        }
    }

    /**
     * Everything was read.
     *
     * @param stored what earlier imports left
     */
    void end(ServiceCard.References stored) {
        var asked = new HashMap<String, Optional<JsonObject>>();
        ServiceCard.References all = (table, id) ->
                find(table, id).or(() -> asked.computeIfAbsent(key(table, id), unknown -> stored.find(table, id)));
        for (Waiting one : waiting) {
            add(one.service(), one.where(), all, true);
        }
        waiting.clear();
        putAtLocations(all);
        known.clear();
    }

    /** One that stands in a list of its own goes inside its service, where the standard has it. */
    private void atLocation(JsonObject object, String where) {
        var service = ServiceCard.text(object, "service_id");
        if (service.isEmpty()) {
            leaveOut(new HsdsFault(where, "/service_id", "Zeg hier bij welk aanbod dit hoort."));
        } else {
            atLocations
                    .computeIfAbsent(service.toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                    .add(object);
        }
    }

    private void putAtLocations(ServiceCard.References references) {
        atLocations.forEach((service, places) -> {
            var row = offers.get(HsdsIds.key(service));
            if (row == null) {
                leaveOut(new HsdsFault(
                        "/service_at_locations",
                        "",
                        "Dit bestand zegt waar aanbod " + service + " is, maar dat aanbod staat er niet in."));
                return;
            }
            var whole = ReadHsds.json(row.content());
            var there = Json.createArrayBuilder();
            var ids = new HashSet<String>();
            ServiceCard.objects(whole, "service_at_locations").forEach(place -> {
                there.add(place);
                ids.add(ServiceCard.text(place, "id"));
            });
            places.stream()
                    .filter(place -> ids.add(ServiceCard.text(place, "id")))
                    .forEach(there::add);
            var added = Json.createObjectBuilder(whole)
                    .add("service_at_locations", there)
                    .build();
            offers.put(
                    row.card().id(),
                    OfferRow.of(ServiceCard.of(added, references), added.toString(), row.told(), true));
        });
        atLocations.clear();
    }

    @Override
    public void licences(JsonArray all) {
        if (all.toString().length() > MOST_LICENCES) {
            leaveOut(new HsdsFault("/licenses", "", "Dit is te lang voor licenties en is niet gelezen."));
        } else {
            licences = all;
        }
    }

    /** As the file says it; empty when it does not. */
    JsonArray licences() {
        return licences;
    }

    private void add(OwnAttributes.Taken taken, String where, ServiceCard.References references, boolean refers) {
        var service = taken.service();
        var card = ServiceCard.of(service, references);
        if (offers.containsKey(card.id())) {
            refuse(
                    service.getString("id"),
                    new HsdsFault(where, "/id", "Dit id staat twee keer in dit bestand. Laat er een weg."));
            return;
        }
        offers.put(card.id(), OfferRow.of(card, service.toString(), taken.told(), refers));
        keepInside(service);
    }

    private void keepInside(JsonObject service) {
        keepOne("organization", service);
        ServiceCard.objects(service, "attributes").forEach(attribute -> {
            keepOne("taxonomy_term", attribute);
            if (attribute.get("taxonomy_term") instanceof JsonObject term
                    && term.get("taxonomy_detail") instanceof JsonObject taxonomy) {
                keep("taxonomy", taxonomy, true);
            }
        });
    }

    private void keepOne(String kind, JsonObject holder) {
        if (holder.get(kind) instanceof JsonObject there) {
            keep(kind, there, true);
        }
    }

    /** What stands by itself counts above what came inside a service. */
    private void keep(String kind, JsonObject object, boolean inside) {
        var id = ServiceCard.text(object, "id");
        var key = key(kind, id);
        if (inside && (!ASKED_FOR.contains(kind) || objects.containsKey(key))) {
            return;
        }
        objects.put(key, new ObjectRow(kind, HsdsIds.key(id), object.toString(), inside));
        if (!inside) {
            known.put(key, object);
        }
    }

    private Optional<JsonObject> find(String table, String id) {
        return Optional.ofNullable(known.get(key(table, id)));
    }

    private static String key(String kind, String id) {
        return kind + "/" + id.toLowerCase(Locale.ROOT);
    }

    /** As the key under which it would have been kept, if it is an id at all. */
    private static String kept(String id) {
        try {
            return HsdsIds.key(id).toString();
        } catch (IllegalArgumentException noId) {
            return id;
        }
    }

    @Override
    public void refuse(String id, HsdsFault fault) {
        refusedIds.add(kept(id));
        refusedPlaces.add(fault.where());
        leaveOut(fault);
    }

    @Override
    public void leaveOut(HsdsFault fault) {
        if (refusals.size() < MOST_REFUSALS) {
            refusals.add(new Refusal(fault.where(), fault.field(), fault.message()));
        } else {
            more = true;
        }
    }

    /** In the order of the file. */
    List<OfferRow> offers() {
        return List.copyOf(offers.values());
    }

    List<ObjectRow> objects() {
        return List.copyOf(objects.values());
    }

    /** Whether the file names this service at all, right or wrong. */
    boolean names(UUID service) {
        return offers.containsKey(service) || refusedIds.contains(service.toString());
    }

    /** One that belongs to somebody else. */
    void refuseOf(UUID service, String message) {
        offers.remove(service);
        refuse(service.toString(), new HsdsFault(service.toString(), "/id", message));
    }

    long refusedCount() {
        return refusedPlaces.size();
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    boolean hasMore() {
        return more;
    }
}
