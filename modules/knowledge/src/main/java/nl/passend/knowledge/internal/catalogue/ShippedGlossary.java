// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.knowledge.Glossary;
import nl.passend.knowledge.GlossaryTerm;
import nl.passend.pluginapi.rules.Source;

/** {@code glossary.json}, read once. */
@ApplicationScoped
public class ShippedGlossary implements Glossary {
    private final List<GlossaryTerm> terms;

    public ShippedGlossary() {
        var file = DataEntry.read(Glossary.class, "glossary.json");
        Map<String, Source> sources = new TreeMap<>();
        file.entriesByName("sources")
                .forEach((code, entry) -> sources.put(
                        code, RecordJson.read(entry, SourceText.class).source()));
        terms = file.entries("terms").stream()
                .map(entry -> term(entry.calledBy("code"), sources))
                .sorted(Comparator.comparing(GlossaryTerm::name, Collator.getInstance(Locale.forLanguageTag("nl"))))
                .toList();
    }

    private static GlossaryTerm term(DataEntry entry, Map<String, Source> sources) {
        entry.only("code", "name", "text", "law", "others", "source");
        Source source = Optional.ofNullable(sources.get(entry.text("source")))
                .orElseThrow(() -> entry.fault("source", "does not stand among the sources"));
        return new GlossaryTerm(
                entry.text("code"),
                entry.text("name"),
                entry.text("text"),
                entry.text("law"),
                entry.texts("others"),
                source);
    }

    @Override
    public List<GlossaryTerm> terms() {
        return terms;
    }

    @Override
    public Optional<GlossaryTerm> term(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }
}
