// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import java.util.List;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Search;
import nl.passend.knowledge.internal.catalogue.ShippedGlossary;
import nl.passend.knowledge.internal.guide.Judged;
import nl.passend.knowledge.internal.items.SomeItems;
import nl.passend.personas.Personas;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.help.HelpBook;
import nl.passend.screenkit.help.HelpFile;

/** What can be found in every installation, whatever its municipalities tell. */
public final class ShippedFindables {
    private ShippedFindables() {}

    public static List<FindableSource> all() {
        return List.of(
                new FindLaws(Judged.LAWS),
                new FindRoutes(Judged.LAWS),
                new FindQuestions(Judged.FACTS),
                new FindPlaces(),
                new FindItems(SomeItems.published(), SomeItems.TYPES),
                new FindTerms(new ShippedGlossary()),
                new FindHelp(new HelpBook(Stream.of(ScreenKit.class, Directory.class, Personas.class, Search.class)
                        .map(HelpFile::new)
                        .toList())));
    }
}
