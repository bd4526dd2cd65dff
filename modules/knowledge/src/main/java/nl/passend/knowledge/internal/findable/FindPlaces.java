// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.passend.kernel.account.Role;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.Search;
import nl.passend.knowledge.SearchKind;

/** The pages of Passend that answer a question themselves, such as who looked into one's file. From a file in this jar. */
@ApplicationScoped
public class FindPlaces implements FindableSource {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        PlaceFile.read(Search.class, "search/places.json").forEach(place -> each.accept(findable(place)));
    }

    private static Findable findable(JsonObject place) {
        return new Findable(
                place.getString("id"),
                place.getBoolean("helpNumber", false) ? SearchKind.HELP_NUMBER : SearchKind.PLACE,
                place.getString("title"),
                place.getString("text"),
                strings(place, "words"),
                place.getString("page"),
                Set.of(),
                Set.of(),
                readers(place.getString("readers", "")));
    }

    /** @param role empty for everybody */
    private static Readers readers(String role) {
        return role.isEmpty() ? Readers.everybody() : Readers.having(Role.valueOf(role));
    }

    private static List<String> strings(JsonObject place, String name) {
        return place.containsKey(name) ? place.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }
}
