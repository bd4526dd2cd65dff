// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proves who asks: by the token of a cookie login, or by name and password. Knows nothing of HTTP. */
public interface Logins {
    /** Without use for this long a login ends. */
    Duration IDLE_LIMIT = Duration.ofHours(12);

    /** However much it is used, a login ends after this. */
    Duration ABSOLUTE_LIMIT = Duration.ofDays(7);

    /** What came of a name and a password. A wrong name and a wrong password are one answer, after the same work. */
    sealed interface Attempt {
        /** @param token in clear only here and in the cookie; empty when no login was begun (Basic) */
        record Accepted(Me me, Optional<String> token) implements Attempt {}

        record Refused() implements Attempt {}

        /** Tried too often from here, or with this name; the password was not looked at. */
        record Wait(Duration duration) implements Attempt {}
    }

    /** One line of "where am I logged in". */
    record Login(UUID id, Instant begun, Instant lastSeen) {}

    /** The user of a live login: one SQL statement. */
    Optional<Me> byToken(String token);

    /** Whose login this is or was, also when it ran out or was ended lately. Opens nothing. */
    Optional<UUID> accountOf(String token);

    /** Proves a credential for one request, without a login: one SQL statement once it was proven lately. */
    Attempt prove(String loginName, char[] password, String address);

    /** Proves a credential and begins a login. */
    Attempt begin(String loginName, char[] password, String address);

    /** Begins a login for someone who has just taken up an invitation. */
    Attempt.Accepted begin(UUID accountId);

    void end(UUID loginId);

    /** Live logins of an account, the latest used first. */
    List<Login> of(UUID accountId);

    /** Makes someone the current user of this request. */
    void signIn(Me me);
}
