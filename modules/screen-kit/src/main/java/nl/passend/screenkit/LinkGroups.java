// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Many pages of one thing, a handful of groups: all groups are always in sight, of the pages only those of the group where somebody is.
 */
public record LinkGroups(List<LinkGroup> groups) {
    /**
     * @param within beginnings of addresses of pages that belong here and have no link of their own
     */
    public record LinkGroup(String label, List<Link> links, List<String> within) {
        public LinkGroup {
            if (links.isEmpty()) {
                throw new IllegalArgumentException("a group leads somewhere: " + label);
            }
        }

        /** Where its name leads. */
        public Link first() {
            return links.get(0);
        }

        private List<String> addresses() {
            List<String> addresses = new ArrayList<>(within);
            links.forEach(link -> addresses.add(link.href()));
            return addresses;
        }
    }

    /** The group in which a page is: the one whose address says most of it. */
    public Optional<LinkGroup> around(String place) {
        LinkGroup nearest = null;
        int most = -1;
        for (LinkGroup group : groups) {
            for (String address : group.addresses()) {
                if (address.length() > most && holds(address, place)) {
                    most = address.length();
                    nearest = group;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean holds(String address, String place) {
        return place.equals(address) || place.startsWith(address + "/");
    }
}
