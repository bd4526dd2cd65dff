// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads back who came in, who was kept out, and how often something stayed closed to whom. Never which file that was. */
public interface DoorTrail {
    /** What happened at the door; the codes stand in the record and never change. */
    enum Kind {
        LOGIN("login.begin"),
        /** A name and a password that came with a request of the API; once per five minutes, not with every request. */
        CREDENTIAL_PROVEN("login.prove"),
        LOGOUT("login.end"),
        LOGOUT_EVERYWHERE("login.end-all"),
        CREDENTIAL_REFUSED("login.refused"),
        /** Tried too often, or too many at once: the password was not looked at. */
        HELD_OFF("login.held-off"),
        LOOK_REFUSED("look.refused"),
        /** More was refused than there was room for. */
        OVERFLOW("audit.overflow");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param account who it was, or whose name was tried; empty for a name that nobody has
     * @param times how often, from {@code occurred} on, within some seconds
     */
    record Line(UUID id, Instant occurred, Kind kind, Optional<UUID> account, long times) {}

    /**
     * Sealed lines, newest first, from just before {@code before} (empty: the newest). One SQL statement. That somebody reads them
     * is itself on record.
     */
    List<Line> page(Optional<UUID> before, int limit);
}
