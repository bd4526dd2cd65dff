// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.directory.Municipality;
import nl.passend.directory.MunicipalitySearch;
import nl.passend.directory.ServedMunicipality;
import nl.passend.knowledge.Deidentification;

/** Knows the municipalities from the directory: the Dutch ones are read once, those served at each check, since one may have come. */
@ApplicationScoped
class CheckText implements Deidentification {
    private static final int ALL = 1000;

    private final Directory directory;
    private volatile Prepared prepared;

    @Inject
    CheckText(Directory directory) {
        this.directory = directory;
    }

    private record Prepared(Set<String> served, List<String> dutch, TextCheck check) {}

    @Override
    public List<Finding> check(String text, Collection<String> known) {
        Set<String> served = directory.municipalitiesServed().stream()
                .map(ServedMunicipality::name)
                .collect(Collectors.toSet());
        Prepared ready = prepared;
        if (ready == null || !ready.served().equals(served)) {
            ready = prepare(served, ready == null ? dutch() : ready.dutch());
            prepared = ready;
        }
        return ready.check().check(text, known);
    }

    private static Prepared prepare(Set<String> served, List<String> dutch) {
        var all = new ArrayList<>(dutch);
        all.addAll(served);
        return new Prepared(served, dutch, new TextCheck(all));
    }

    private List<String> dutch() {
        return directory
                .municipalities(new MunicipalitySearch(Optional.empty(), Optional.empty(), Optional.empty(), ALL))
                .items()
                .stream()
                .map(Municipality::name)
                .toList();
    }
}
