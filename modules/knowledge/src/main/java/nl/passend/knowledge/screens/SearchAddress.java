// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.knowledge.SearchKind;

/**
 * The address of a page with hits: the question, and what was chosen.
 *
 * @param question sealed
 * @param kinds codes
 */
record SearchAddress(String question, List<String> kinds, List<String> regions, List<String> laws) {
    SearchAddress {
        kinds = List.copyOf(kinds);
        regions = List.copyOf(regions);
        laws = List.copyOf(laws);
    }

    static SearchAddress of(String question) {
        return new SearchAddress(question, List.of(), List.of(), List.of());
    }

    SearchAddress withKind(String code) {
        return new SearchAddress(question, toggled(kinds, code), regions, laws);
    }

    SearchAddress withRegion(String slug) {
        return new SearchAddress(question, kinds, toggled(regions, slug), laws);
    }

    SearchAddress withLaw(String code) {
        return new SearchAddress(question, kinds, regions, toggled(laws, code));
    }

    /** Without any choice. */
    SearchAddress wide() {
        return of(question);
    }

    boolean isNarrowed() {
        return !kinds.isEmpty() || !regions.isEmpty() || !laws.isEmpty();
    }

    Set<SearchKind> searchKinds() {
        return kinds.stream().flatMap(code -> SearchKind.find(code).stream()).collect(Collectors.toSet());
    }

    String href() {
        var address = new StringBuilder("/zoeken?vraag=").append(encoded(question));
        kinds.forEach(code -> address.append("&soort=").append(encoded(code)));
        regions.forEach(slug -> address.append("&gemeente=").append(encoded(slug)));
        laws.forEach(code -> address.append("&wet=").append(encoded(code)));
        return address.toString();
    }

    String after(String id) {
        return href() + "&na=" + encoded(id);
    }

    /** Chosen when it was not, and the other way about. */
    private static List<String> toggled(List<String> chosen, String value) {
        var changed = new ArrayList<>(chosen);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
