// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;

/**
 * Who reads a help page: those who can open the place that it is about.
 *
 * @param roles any of these; empty: everybody, or everybody with an account
 * @param signedIn only with an account
 */
public record HelpReaders(boolean signedIn, Set<Role> roles) {
    private static final String EVERYBODY = "EVERYBODY";
    private static final String SIGNED_IN = "SIGNED_IN";

    public HelpReaders {
        roles = Set.copyOf(roles);
    }

    /** @param words {@code EVERYBODY}, {@code SIGNED_IN}, or names of roles */
    static HelpReaders of(List<String> words) {
        if (words.equals(List.of(EVERYBODY))) {
            return new HelpReaders(false, Set.of());
        }
        if (words.equals(List.of(SIGNED_IN))) {
            return new HelpReaders(true, Set.of());
        }
        return new HelpReaders(true, words.stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    public boolean include(Optional<Me> reader) {
        return reader.map(me -> roles.isEmpty() || roles.stream().anyMatch(me::has))
                .orElse(!signedIn);
    }
}
