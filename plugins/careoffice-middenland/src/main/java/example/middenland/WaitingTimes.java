// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.pluginapi.Inbox.Refused;
import nl.passend.pluginapi.PluginStore;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferFile;

/**
 * How long people wait for the care office's offers, as it sends it in:
 * {@code {"measuredOn":"2026-11-20","weeks":{"nachtzorg":9}}}.
 *
 * @param weeks by the id of the offer
 */
record WaitingTimes(Optional<LocalDate> measuredOn, Map<String, Integer> weeks) {
    private static final WaitingTimes NONE = new WaitingTimes(Optional.empty(), Map.of());
    private static final String KEY = "waiting-times";

    /** Those that came in last; none when nothing came, or when what came names offers that are no longer there. */
    static WaitingTimes kept(PluginStore store) {
        var json = store.find(KEY);
        try {
            return json.isEmpty() ? NONE : read(json.get());
        } catch (Refused olderThanTheOffers) {
            return NONE;
        }
    }

    /** @throws Refused when it cannot be read, or names an offer that is not there */
    static WaitingTimes read(String json) throws Refused {
        var offers =
                OfferFile.beside(MiddenlandOffers.class).stream().map(Offer::id).toList();
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            if (!(object.get("measuredOn") instanceof JsonString day)
                    || !(object.get("weeks") instanceof JsonObject all)) {
                throw new Refused("Stuur measuredOn, een datum, en weeks, een getal bij elk aanbod.");
            }
            var weeks = new TreeMap<String, Integer>();
            for (String offer : all.keySet()) {
                if (!offers.contains(offer)) {
                    throw new Refused("Dit aanbod is er niet. Er is: " + String.join(", ", offers) + ".");
                }
                if (!(all.get(offer) instanceof JsonNumber number)) {
                    throw new Refused("Stuur bij " + offer + " een getal.");
                }
                weeks.put(offer, new Offer.WaitingTime(number.intValueExact(), LocalDate.EPOCH).weeks());
            }
            return new WaitingTimes(Optional.of(LocalDate.parse(day.getString())), weeks);
        } catch (JsonException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new Refused("Dit zijn geen wachttijden. De datum is jaar-maand-dag en elk getal 0 tot en met 520.");
        }
    }

    void keep(PluginStore store) {
        store.put(KEY, json());
    }

    private String json() {
        var all = Json.createObjectBuilder();
        weeks.forEach(all::add);
        return Json.createObjectBuilder()
                .add("measuredOn", measuredOn.orElseThrow().toString())
                .add("weeks", all)
                .build()
                .toString();
    }

    Optional<Offer.WaitingTime> of(String offer) {
        return measuredOn.flatMap(
                day -> Optional.ofNullable(weeks.get(offer)).map(number -> new Offer.WaitingTime(number, day)));
    }
}
