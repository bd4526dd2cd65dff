// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.pluginapi.rules.Source;

/** The sources, each once, with the day on which somebody looked; laws and routes point at them by code. */
final class SourceFile {
    private final Map<String, Source> sources = new TreeMap<>();
    private final TreeSet<String> unused = new TreeSet<>();
    private final DataEntry file;

    SourceFile(DataEntry file) {
        this.file = file;
        file.json().keySet().forEach(code -> sources.put(code, source(file.entry(code))));
        unused.addAll(sources.keySet());
    }

    static Source source(DataEntry entry) {
        entry.only("title", "address", "checkedOn", "verified");
        return new Source(
                entry.text("title"), entry.findAddress("address"), entry.day("checkedOn"), entry.flag("verified"));
    }

    /** @param entry with a field {@code source} */
    Source of(DataEntry entry) {
        var code = entry.text("source");
        unused.remove(code);
        return Optional.ofNullable(sources.get(code))
                .orElseThrow(() -> entry.fault("source", "does not stand in sources.json: " + code));
    }

    /** A source that nothing points at is a mistyped code somewhere, or a fact that was lost. */
    void refuseUnused() {
        if (!unused.isEmpty()) {
            throw file.fault(unused.first(), "is used by no law and no route");
        }
    }
}
