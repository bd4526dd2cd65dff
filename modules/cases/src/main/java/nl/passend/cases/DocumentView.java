// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document of a file, without what is in it.
 *
 * @param kind {@code letter}, {@code decision}, {@code report}, {@code plan}, {@code photo} or {@code other}
 * @param about members whom it is about and whom the one who asks may know of
 * @param toldBy the member who brought it; absent for what the team put in
 * @param readers {@code self}, {@code confidant}, {@code teller}, {@code household} or {@code team}
 * @param confidant given name of the worker with whom it is shared in confidence
 * @param versions the latest first; at least one
 */
public record DocumentView(
        UUID id,
        String title,
        String kind,
        List<UUID> about,
        Optional<UUID> toldBy,
        String readers,
        Optional<String> confidant,
        List<Version> versions,
        boolean mayChange,
        long version) {
    /**
     * @param number from 1
     * @param by given name of who put it in, where that may be known
     * @param type {@code pdf}, {@code jpg}, {@code png}, {@code docx}, {@code odt} or {@code txt}
     * @param size in bytes, as it is given back
     * @param what changed, in words
     */
    public record Version(int number, Instant at, Optional<String> by, String type, long size, Optional<String> what) {}

    public Version latest() {
        return versions.get(0);
    }
}
