// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.passend.pluginapi.PluginStore;

/** A store in memory with the limits of the real one. */
public final class MemoryStore implements PluginStore {
    private static final int MOST_KEYS = 1_000;

    private final SortedMap<String, String> items = new ConcurrentSkipListMap<>();

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(items.get(checked(key)));
    }

    @Override
    public synchronized void put(String key, String json) {
        if (json.length() > LARGEST_VALUE) {
            throw new IllegalArgumentException(key + " has " + json.length() + " characters");
        }
        long others = items.entrySet().stream()
                .filter(item -> !item.getKey().equals(key))
                .mapToLong(item -> item.getValue().length())
                .sum();
        if (others + json.length() > QUOTA) {
            throw new StoreIsFull("More than " + QUOTA);
        }
        items.put(checked(key), json);
    }

    @Override
    public void remove(String key) {
        items.remove(checked(key));
    }

    @Override
    public List<String> keys(String prefix) {
        return items.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .limit(MOST_KEYS)
                .toList();
    }

    private static String checked(String key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key has 1 to " + LONGEST_KEY + " characters");
        }
        return key;
    }
}
