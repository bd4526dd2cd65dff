// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What goes well, or what the family and the people around it do themselves.
 *
 * @param kind code of {@link StrengthKind}
 * @param who who does it, as they are called at home
 * @param about members that may be seen
 * @param toldBy the member whose words these are; absent for words of the team, or when this side may not know of the member
 * @param mayTakeBack whether the one who asks may take it away again
 * @param version for If-Match
 */
public record StrengthView(
        UUID id,
        String kind,
        String words,
        Optional<String> who,
        List<UUID> about,
        Optional<UUID> toldBy,
        boolean mayTakeBack,
        long version) {}
