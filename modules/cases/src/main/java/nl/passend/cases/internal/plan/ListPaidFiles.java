// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Funder;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.PaidFileView;
import nl.passend.cases.internal.file.FamilyNames;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/**
 * The files of which the current user pays for help and was let in to see what that costs, the newest first: four statements for a page
 * of any length (grants, keys, helpers, names). Every file on the page is a look that its family finds back.
 */
@ApplicationScoped
public class ListPaidFiles {
    private final AccessGate gate;
    private final Vault vault;
    private final PaidHelp paidHelp;
    private final FamilyNames families;
    private final LegalCalendar calendar;

    @Inject
    ListPaidFiles(AccessGate gate, Vault vault, PaidHelp paidHelp, FamilyNames families, LegalCalendar calendar) {
        this.gate = gate;
        this.vault = vault;
        this.paidHelp = paidHelp;
        this.families = families;
        this.calendar = calendar;
    }

    /** @param before grant of the last line of the former page */
    public Slice<PaidFileView> page(Optional<UUID> before, int limit) {
        Slice<Grant> grants = Slice.of(gate.asFunder(ObjectType.CASE_FILE, before, limit), limit, grant -> grant.id()
                .toString());
        Map<UUID, String> municipalities = new LinkedHashMap<>();
        grants.items()
                .forEach(grant ->
                        municipalities.put(grant.object(), grant.municipality().orElse("")));
        gate.listed(ObjectType.CASE_FILE, Purpose.FUNDING, municipalities);
        if (municipalities.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        Map<UUID, Keyring> keys = vault.of(List.copyOf(municipalities.keySet()));
        Map<UUID, List<WhoComes>> coming = paidHelp.under(lawsOf(grants.items()), keys, calendar.today());
        Map<UUID, List<FamilyNames.Name>> names = families.of(keys.keySet(), keys);
        return grants.map(grant -> line(
                grant, coming.getOrDefault(grant.object(), List.of()), names.getOrDefault(grant.object(), List.of())));
    }

    private static Set<HelpLaw> lawsOf(List<Grant> grants) {
        return grants.stream().flatMap(grant -> funder(grant).laws().stream()).collect(Collectors.toSet());
    }

    private static Funder funder(Grant grant) {
        return Funder.ofGround(grant.ground())
                .orElseThrow(() -> new IllegalStateException("A funder's grant without what it pays"));
    }

    private static PaidFileView line(Grant grant, List<WhoComes> coming, List<FamilyNames.Name> names) {
        Funder funder = funder(grant);
        List<WhoComes> paid =
                coming.stream().filter(h -> funder.pays(h.told().law())).toList();
        List<Integer> costs =
                paid.stream().flatMap(h -> h.told().costPerYear().stream()).toList();
        return new PaidFileView(
                grant.object(),
                funder.code(),
                names.stream()
                        .filter(name -> paid.stream().anyMatch(h -> h.members().contains(name.member())))
                        .map(FamilyNames.Name::full)
                        .toList(),
                paid.size(),
                costs.stream().mapToInt(Integer::intValue).sum(),
                paid.size() - costs.size(),
                grant.from(),
                grant.until());
    }
}
