// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.datafile.DataEntry;
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
        read(DataEntry.read(Search.class, "search/places.json")).forEach(each);
    }

    static List<Findable> read(DataEntry file) {
        return file.only("places").entries("places").stream()
                .map(place -> findable(place.calledBy("id")))
                .toList();
    }

    private static Findable findable(DataEntry place) {
        place.only("id", "helpNumber", "title", "text", "words", "page", "readers");
        return new Findable(
                place.text("id"),
                place.has("helpNumber") && place.flag("helpNumber") ? SearchKind.HELP_NUMBER : SearchKind.PLACE,
                place.text("title"),
                place.text("text"),
                place.texts("words"),
                place.text("page"),
                Set.of(),
                Set.of(),
                readers(place));
    }

    private static Readers readers(DataEntry place) {
        return place.has("readers")
                ? Readers.having(place.oneOf("readers", List.of(Role.values()), Role::name))
                : Readers.everybody();
    }
}
