// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts with their names, one below the other, each with a link to change it where that may be done. */
public final class Definitions extends Component {
    /** @param change where it can be changed */
    public record Item(String term, Content value, Optional<Link> change) {}

    private final List<Item> items = new ArrayList<>();

    Definitions(Ui ui) {
        super(ui, "definitions");
    }

    public Definitions item(String term, Object value) {
        items.add(new Item(term, content(value), Optional.empty()));
        return this;
    }

    public Definitions item(String term, Object value, Link change) {
        items.add(new Item(term, content(value), Optional.of(change)));
        return this;
    }

    public List<Item> items() {
        return items;
    }
}
