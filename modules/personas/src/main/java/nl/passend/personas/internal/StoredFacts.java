// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.edition.CountsToday;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactEditions;
import nl.passend.personas.FactGroup;
import nl.passend.personas.FactText;
import nl.passend.personas.FactUse;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;

/** What was published of facts and counts today. The groups in which one talks about them come with the jar. */
@ApplicationScoped
class StoredFacts implements FactEditions {
    private final Editions editions;
    private final Iterable<FactUse.Uses> users;
    private final EditionKind<FactText> kind;
    private final CountsToday<Published> published;

    private record Published(KnownFacts known, Map<FactName, Edition<FactText>> editions) {}

    /** Who writes rules writes what they ask about; the same people read it. */
    @Inject
    StoredFacts(Editions editions, FactCatalogue catalogue, @Any Instance<FactUse.Uses> users, LegalCalendar calendar) {
        this(editions, catalogue, (Iterable<FactUse.Uses>) users, calendar);
    }

    StoredFacts(Editions editions, FactCatalogue catalogue, Iterable<FactUse.Uses> users, LegalCalendar calendar) {
        this.editions = editions;
        this.users = users;
        this.kind = new EditionKind<>(
                KIND,
                FactText.class,
                Set.of(Role.KNOWLEDGE_EDITOR),
                Set.of(Role.KNOWLEDGE_EDITOR, Role.CARE_OFFICE_ADVISER),
                FactCheck::wrong,
                new FactBonds(catalogue, this::uses));
        this.published = new CountsToday<>(Set.of(KIND), calendar::today, this::read);
    }

    void hear(@ObservesAsync Change change) {
        isTouchedBy(change);
    }

    boolean isTouchedBy(Change change) {
        return published.isTouchedBy(change);
    }

    /** Without what plugins add. */
    KnownFacts known() {
        return published.get().known();
    }

    @Override
    public EditionKind<FactText> kind() {
        return kind;
    }

    @Override
    public Optional<Edition<FactText>> counting(FactName name) {
        return Optional.ofNullable(published.get().editions().get(name));
    }

    @Override
    public List<FactUse> uses(FactName name) {
        return StreamSupport.stream(users.spliterator(), false)
                .flatMap(one -> one.of(name).stream())
                .toList();
    }

    private Published read(LocalDate today) {
        Map<FactName, Edition<FactText>> byName = new LinkedHashMap<>();
        editions.published(kind, today).stream()
                .sorted(Comparator.comparingInt(
                                (Edition<FactText> fact) -> fact.content().order())
                        .thenComparing(fact -> fact.item().slug()))
                .forEach(fact -> byName.put(FactName.of(fact.item().slug()), fact));
        Map<String, List<Fact>> grouped = byName.entrySet().stream()
                .collect(Collectors.groupingBy(
                        named -> named.getValue().content().group(),
                        Collectors.mapping(
                                named -> named.getValue().content().fact(named.getKey()), Collectors.toList())));
        return new Published(
                new KnownFacts(FactFile.groupTitles().entrySet().stream()
                        .map(group -> new FactGroup(
                                group.getKey(), group.getValue(), grouped.getOrDefault(group.getKey(), List.of())))
                        .filter(group -> !group.facts().isEmpty())
                        .toList()),
                byName);
    }
}
