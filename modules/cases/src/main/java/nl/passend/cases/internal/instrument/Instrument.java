// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.instrument;

import java.util.List;
import nl.passend.cases.InstrumentView;
import nl.passend.kernel.datafile.DataEntry;

/** The names of one instrument in all its versions, read once. Data, so that another version is a list more and no code. */
public final class Instrument {
    /** How somebody is, by themself: six dimensions and what one may think of. */
    public static final Instrument POSITIVE_HEALTH = read("positive-health.json");

    /** What a professional judges somebody to manage: thirteen domains, five levels. */
    public static final Instrument ZRM = read("zelfredzaamheid-matrix.json");

    private final List<InstrumentView> versions;
    private final InstrumentView current;

    private Instrument(DataEntry told) {
        told.only("instrument", "rightsHolder", "licence", "checkedOn", "verified", "current", "sets");
        versions = told.entries("sets").stream()
                .map(set -> version(told, set.calledBy("version")))
                .toList();
        current = told.oneOf("current", versions, InstrumentView::version);
    }

    private static Instrument read(String name) {
        return read(DataEntry.read(InstrumentView.class, name));
    }

    /** @throws nl.passend.kernel.datafile.DataFault at the first mistake, with file, version and field */
    static Instrument read(DataEntry file) {
        return new Instrument(file);
    }

    private static InstrumentView version(DataEntry told, DataEntry set) {
        set.only("version", "sources", "remarks", "levels", "parts");
        return new InstrumentView(
                told.text("instrument"),
                set.text("version"),
                told.text("rightsHolder"),
                told.text("licence"),
                told.day("checkedOn"),
                told.flag("verified"),
                set.texts("sources"),
                set.entries("remarks").stream().map(Instrument::remark).toList(),
                set.texts("levels"),
                set.entries("parts").stream().map(Instrument::part).toList());
    }

    private static InstrumentView.Remark remark(DataEntry told) {
        told.only("text", "source", "verified");
        return new InstrumentView.Remark(told.text("text"), told.findText("source"), told.flag("verified"));
    }

    private static InstrumentView.Part part(DataEntry told) {
        told.only("code", "name", "aspects");
        return new InstrumentView.Part(told.text("code"), told.text("name"), told.texts("aspects"));
    }

    /** By which new answers are given. */
    public InstrumentView current() {
        return current;
    }

    /** What an answer of before was given by; a version is never taken out of the list. */
    public InstrumentView of(String version) {
        return versions.stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version " + version + " of this instrument"));
    }
}
