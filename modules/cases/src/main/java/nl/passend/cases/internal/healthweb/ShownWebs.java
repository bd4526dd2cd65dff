// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.healthweb;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.directory.Person;

/** The webs that one side may read: the latest first. */
record ShownWebs(OpenedFile file, Seen seen) {
    List<HealthWebView> view(Map<UUID, Person> workers) {
        return standing()
                .sorted(Comparator.comparing(HealthWeb::on)
                        .thenComparing(HealthWeb::id)
                        .reversed())
                .map(web -> one(web, workers))
                .toList();
    }

    /** Workers whose names are needed. */
    Set<UUID> people() {
        return standing().flatMap(web -> web.owner().stream()).collect(Collectors.toSet());
    }

    private Stream<HealthWeb> standing() {
        return seen.opened(HealthWeb.class, one -> one).stream().filter(HealthWeb::stands);
    }

    private HealthWebView one(HealthWeb web, Map<UUID, Person> workers) {
        WhoMayRead readers = WhoMayRead.of(web.provenance().scope());
        return new HealthWebView(
                web.id(),
                web.by(),
                web.on(),
                web.aspects(),
                web.marks(file.keys()),
                web.words(file.keys()),
                readers.code(),
                readers == WhoMayRead.CONFIDANT
                        ? web.owner().map(workers::get).map(Person::givenName)
                        : Optional.empty(),
                DrawWeb.mayChange(file, web),
                web.version());
    }
}
