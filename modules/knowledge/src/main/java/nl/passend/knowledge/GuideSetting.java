// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import gg.jte.Content;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Ui;

/**
 * Where the conversation of the Routewijzer is held. It learns nothing of whom it is about: whoever offers facts keeps the name.
 *
 * @param address where its forms are posted, and where it begins anew
 * @param choose where a chosen route is posted with all that was told; without it nothing can be chosen
 * @param municipality slug; when a route can be chosen it is not asked again
 * @param offered what is known already, as the catalogue writes it; each counts only when it is confirmed
 * @param above what stands above the conversation
 */
public record GuideSetting(
        String address,
        Optional<String> choose,
        Optional<String> municipality,
        JsonObject offered,
        BiFunction<Ui, Kit, Content> above) {
    /** By itself: nothing is offered, and nothing is kept. */
    public static GuideSetting alone(String address, Optional<String> municipality) {
        return new GuideSetting(
                address, Optional.empty(), municipality, JsonValue.EMPTY_JSON_OBJECT, (ui, kit) -> output -> {});
    }
}
