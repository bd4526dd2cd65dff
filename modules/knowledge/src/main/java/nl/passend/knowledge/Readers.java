// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;

/**
 * Who may find something: whoever bears at least one of these marks. Written beside each document, so that permission is a part of
 * the question that the index answers and not a sieve behind it, through which counts and suggestions would leak.
 *
 * @param marks at least one
 */
public record Readers(Set<String> marks) {
    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";

    public Readers {
        marks = Set.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("Somebody must be able to find it.");
        }
    }

    /** Also before login. */
    public static Readers everybody() {
        return new Readers(Set.of(EVERYBODY));
    }

    /** Everybody with an account. */
    public static Readers signedIn() {
        return new Readers(Set.of(SIGNED_IN));
    }

    /** Accounts with one of these roles. */
    public static Readers having(Role... roles) {
        return new Readers(Arrays.stream(roles).map(Readers::role).collect(Collectors.toSet()));
    }

    /** @param slug accounts of this municipality */
    public static Readers of(String slug) {
        return new Readers(Set.of(place(slug)));
    }

    /** @param slug accounts of this municipality that have the role too */
    public static Readers having(Role role, String slug) {
        return new Readers(Set.of(both(role, slug)));
    }

    /** These and those. */
    public Readers or(Readers others) {
        var all = new TreeSet<>(marks);
        all.addAll(others.marks);
        return new Readers(all);
    }

    /** The marks that somebody bears. */
    public static Set<String> marksOf(Optional<Me> reader) {
        var all = new TreeSet<>(Set.of(EVERYBODY));
        reader.ifPresent(me -> {
            all.add(SIGNED_IN);
            me.roles().forEach(role -> all.add(role(role)));
            if (!me.theme().isEmpty()) {
                all.add(place(me.theme()));
                me.roles().forEach(role -> all.add(both(role, me.theme())));
            }
        });
        return all;
    }

    private static String role(Role role) {
        return "role:" + role;
    }

    private static String place(String slug) {
        return "place:" + slug;
    }

    private static String both(Role role, String slug) {
        return role(role) + "@" + slug;
    }
}
