// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;

/**
 * What an item is about, so that it is found from there.
 *
 * @param laws codes
 * @param types codes of {@link BottleneckTypes}
 * @param routes ids of routes that can help here
 * @param offers keys of offers ({@code municipality/giver/id}); one that is no longer there is left out
 * @param questions to ask in the talk
 * @param table people to have at the table, by their role
 */
public record ItemLinks(
        List<SituationLink> situations,
        List<String> laws,
        List<String> types,
        List<String> routes,
        List<String> offers,
        List<String> questions,
        List<String> table) {
    public static final ItemLinks NONE =
            new ItemLinks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A situation of a persona. @param situation its id, which stays when its words change */
    public record SituationLink(String persona, String situation) {}

    public ItemLinks {
        situations = List.copyOf(situations);
        laws = List.copyOf(laws);
        types = List.copyOf(types);
        routes = List.copyOf(routes);
        offers = List.copyOf(offers);
        questions = List.copyOf(questions);
        table = List.copyOf(table);
    }

    public boolean isAbout(String persona, String situation) {
        return situations.contains(new SituationLink(persona, situation));
    }
}
