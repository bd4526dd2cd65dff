// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import java.util.Set;
import nl.passend.pluginapi.Checks;

/**
 * A care office and the municipalities of its region.
 *
 * @param id as in the descriptor
 * @param region name of the region, such as {@code Midden-Holland}
 * @param municipalities slugs of the municipalities in the region that this office tells about
 */
public record CareOffice(String id, String name, String region, Set<String> municipalities) {
    public CareOffice {
        Checks.slug(id, "id");
        Checks.line(name, "name");
        Checks.line(region, "region");
        municipalities = Set.copyOf(Checks.list(municipalities, "municipalities"));
        municipalities.forEach(slug -> Checks.slug(slug, "municipality"));
    }
}
