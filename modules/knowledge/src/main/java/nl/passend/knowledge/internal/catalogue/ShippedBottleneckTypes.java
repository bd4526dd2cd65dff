// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.pluginapi.rules.Source;

/** {@code bottleneck_types.json}, read once. That its laws exist is tested: an editor may retire a law without breaking this. */
@ApplicationScoped
public class ShippedBottleneckTypes implements BottleneckTypes {
    private final Map<String, Cause> causes = new LinkedHashMap<>();
    private final Map<String, Boundary> boundaries = new LinkedHashMap<>();
    private final Source source;

    public ShippedBottleneckTypes() {
        var file = DataEntry.read(BottleneckTypes.class, "bottleneck_types.json");
        source = RecordJson.read(file.entry("source"), SourceText.class).source();
        file.entries("causes").forEach(entry -> {
            entry.only("code", "name", "about");
            causes.put(entry.text("code"), new Cause(entry.text("code"), entry.text("name"), entry.text("about")));
        });
        file.entries("boundaries").forEach(entry -> boundaries.put(entry.text("code"), boundary(entry)));
    }

    private static Boundary boundary(DataEntry entry) {
        entry.only("code", "name", "about", "laws");
        return new Boundary(entry.text("code"), entry.text("name"), entry.text("about"), entry.texts("laws"));
    }

    @Override
    public List<Cause> causes() {
        return List.copyOf(causes.values());
    }

    @Override
    public List<Boundary> boundaries() {
        return List.copyOf(boundaries.values());
    }

    @Override
    public Optional<Cause> cause(String code) {
        return Optional.ofNullable(causes.get(code));
    }

    @Override
    public Optional<Boundary> boundary(String code) {
        return Optional.ofNullable(boundaries.get(code));
    }

    @Override
    public Source source() {
        return source;
    }
}
