// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import nl.passend.cases.RouteInPlanView;
import nl.passend.cases.RouteStatus;
import nl.passend.cases.internal.file.OpenedFile;

/** Routes of a plan for one side, with the doors that are open today. */
record ShownRoutes(OpenedFile file, Plan plan, RouteTerms terms) {
    List<RouteInPlanView> views() {
        return plan.routes().stream().map(this::view).toList();
    }

    private RouteInPlanView view(ChosenRoute.Chosen route) {
        JsonObject frozen = route.frozen();
        return new RouteInPlanView(
                route.id(),
                file.visible(route.about()),
                route.route(),
                route.title(),
                frozen.getString("law"),
                frozen.getString("decidedBy"),
                frozen.getString("municipality"),
                frozen.getString("verdict"),
                objects(frozen.getJsonArray("conditions")).stream()
                        .map(c -> new RouteInPlanView.Condition(
                                c.getString("text"), c.getString("because"), c.getString("outcome")))
                        .toList(),
                frozen.getJsonObject("facts"),
                objects(frozen.getJsonArray("rules")).stream()
                        .map(r -> new RouteInPlanView.RuleUsed(r.getString("id"), r.getInt("version")))
                        .toList(),
                route.overruled(),
                route.status().code(),
                route.on(),
                route.due(),
                route.due().map(terms::daysLeft),
                route.letter(),
                route.reference(),
                route.status() == RouteStatus.REFUSED
                        ? route.on().map(on -> terms.doors(route.route(), on)).orElse(List.of())
                        : List.of(),
                route.version());
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }
}
