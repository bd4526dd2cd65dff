// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shown when somebody else changed what one was changing: both texts side by side, a choice for each. It posts the same
 * fields to the same address as the form it came from, with the newer version, so that the controller needs nothing new.
 */
public final class StaleForm extends Component {
    /**
     * @param theirs what stands there now
     * @param yours what was typed
     */
    public record Clash(String name, String label, Value theirs, Value yours) {}

    /**
     * @param posted as the form posts it, such as {@code 2019-03-27}
     * @param words as one reads it, such as "27 maart 2019"
     */
    public record Value(String posted, String words) {}

    private final String action;
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    StaleForm(Ui ui, String action, long version) {
        super(ui, "stale");
        this.action = action;
        hidden.put("version", Long.toString(version));
    }

    /** A field of the form. Equal values are posted along; different ones are asked about. */
    public StaleForm field(String name, String label, String theirs, String yours) {
        return field(name, label, new Value(theirs, theirs), new Value(yours, yours));
    }

    /** As {@link #field(String, String, String, String)}, for what is posted in other words than it is read. */
    public StaleForm field(String name, String label, Value theirs, Value yours) {
        if (theirs.posted().equals(yours.posted())) {
            hidden.put(name, yours.posted());
        } else {
            clashes.add(new Clash(name, label, theirs, yours));
        }
        return this;
    }

    public String action() {
        return action;
    }

    public Map<String, String> hidden() {
        return hidden;
    }

    public List<Clash> clashes() {
        return clashes;
    }
}
