// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.util.List;
import java.util.Optional;

/**
 * Rows that belong to one plugin: JSON texts by key. For settings that the plugin makes itself, a place in a feed, a copy of what
 * it fetched. Never for anything about a client: nothing in here is sealed or tied to a case file.
 *
 * <p>Each call is a transaction of its own and costs a statement or two.
 */
public interface PluginStore {
    /** Longest key, in characters. */
    int LONGEST_KEY = 120;
    /** Longest value, in bytes of UTF-8. */
    int LARGEST_VALUE = 64 * 1024;
    /** All values of one plugin together, in bytes of UTF-8. */
    int QUOTA = 4 * 1024 * 1024;

    Optional<String> find(String key);

    /**
     * Keeps a text under a key; what was there is replaced.
     *
     * @throws IllegalArgumentException when the value is not JSON, or key or value is too long
     * @throws StoreIsFull when all values together would pass {@link #QUOTA}
     */
    void put(String key, String json);

    /** Removes what is under the key; nothing happens when there is nothing. */
    void remove(String key);

    /** The keys that start so, in order, at most 1,000. */
    List<String> keys(String prefix);

    /** The plugin keeps more than it may. */
    class StoreIsFull extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StoreIsFull(String message) {
            super(message);
        }
    }
}
