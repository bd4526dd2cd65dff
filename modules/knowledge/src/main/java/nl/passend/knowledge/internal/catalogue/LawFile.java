// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.time.LegalTerm;
import nl.passend.knowledge.CountedFrom;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.Remedy;
import nl.passend.knowledge.Term;
import nl.passend.pluginapi.rules.Source;

/** Reads the laws from their file. */
final class LawFile {
    private final SourceFile sources;

    private LawFile(SourceFile sources) {
        this.sources = sources;
    }

    /** By code, in the order of the file. */
    static Map<String, Law> read(DataEntry file, SourceFile sources) {
        var reader = new LawFile(sources);
        var laws = new LinkedHashMap<String, Law>();
        for (DataEntry entry : file.only("laws").entries("laws")) {
            var law = reader.law(entry.calledBy("code"));
            if (laws.put(law.code(), law) != null) {
                throw entry.fault("code", "stands twice: " + law.code());
            }
        }
        return laws;
    }

    private Law law(DataEntry entry) {
        entry.only("code", "title", "about", "decides", "executes", "inForce", "source", "terms", "remedies");
        return new Law(
                entry.text("code"),
                entry.text("title"),
                entry.text("about"),
                entry.text("decides"),
                entry.text("executes"),
                entry.flag("inForce"),
                entry.entries("terms").stream()
                        .map(term -> term(term.calledBy("code")))
                        .toList(),
                entry.entries("remedies").stream()
                        .map(remedy -> remedy(remedy.calledBy("code")))
                        .toList(),
                sources.of(entry));
    }

    private Term term(DataEntry entry) {
        entry.only("code", "text", "length", "unit", "from", "article", "late", "source");
        return new Term(
                entry.text("code"),
                entry.text("text"),
                length(entry),
                from(entry),
                entry.findText("article"),
                entry.findText("late"),
                sources.of(entry));
    }

    private Remedy remedy(DataEntry entry) {
        entry.only("code", "title", "about", "to", "text", "length", "unit", "from", "article", "after", "source");
        var source = sources.of(entry);
        return new Remedy(
                entry.text("code"),
                entry.text("title"),
                entry.text("about"),
                entry.text("to"),
                entry.text("text"),
                until(entry, source),
                entry.text("after"),
                source);
    }

    private static Optional<Term> until(DataEntry entry, Source source) {
        return length(entry)
                .map(length -> new Term(
                        entry.text("code"),
                        "U kunt dit doen",
                        Optional.of(length),
                        from(entry),
                        entry.findText("article"),
                        Optional.empty(),
                        source));
    }

    private static Optional<LegalTerm> length(DataEntry entry) {
        if (!entry.has("length")) {
            return Optional.empty();
        }
        var unit =
                switch (entry.text("unit")) {
                    case "workingDays" -> LegalTerm.Unit.WORKING_DAYS;
                    case "days" -> LegalTerm.Unit.DAYS;
                    case "weeks" -> LegalTerm.Unit.WEEKS;
                    case "months" -> LegalTerm.Unit.MONTHS;
                    default -> throw entry.fault("unit", "is none of workingDays, days, weeks, months");
                };
        if (entry.number("length") < 1) {
            throw entry.fault("length", "is less than 1");
        }
        return Optional.of(new LegalTerm(entry.number("length"), unit));
    }

    private static CountedFrom from(DataEntry entry) {
        return switch (entry.text("from").toLowerCase(Locale.ROOT)) {
            case "application" -> CountedFrom.APPLICATION;
            case "report" -> CountedFrom.REPORT;
            case "sending" -> CountedFrom.SENDING;
            case "request" -> CountedFrom.REQUEST;
            case "birthday18" -> CountedFrom.BIRTHDAY_18;
            default -> throw entry.fault("from", "is none of application, report, sending, request, birthday18");
        };
    }
}
