// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.help;

import java.util.List;
import nl.passend.kernel.datafile.DataEntry;

/**
 * The help of one module, in the file {@code help.json} of its jar. Offered with a CDI producer method ({@code @Produces HelpFile}), and read when
 * somebody first asks for help.
 *
 * @param beside class beside which the file stands
 */
public record HelpFile(Class<?> beside) {
    private static final String NAME = "help.json";

    /** @throws nl.passend.kernel.datafile.DataFault telling what does not fit, and where */
    public List<HelpPage> pages() {
        return DataEntry.read(beside, NAME).only("places").entries("places").stream()
                .map(HelpFile::page)
                .toList();
    }

    private static HelpPage page(DataEntry numbered) {
        var entry = numbered.calledBy("place")
                .only(
                        "place",
                        "group",
                        "for",
                        "title",
                        "about",
                        "addresses",
                        "steps",
                        "seen",
                        "not",
                        "trouble",
                        "words");
        return new HelpPage(
                entry.text("place"),
                entry.oneOf("group", List.of(HelpGroup.values()), HelpGroup::name),
                HelpReaders.of(entry.texts("for")),
                entry.text("title"),
                entry.text("about"),
                entry.texts("addresses"),
                entry.texts("steps"),
                entry.text("seen"),
                entry.text("not"),
                entry.text("trouble"),
                entry.texts("words"));
    }
}
