// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import java.util.List;
import java.util.function.Function;

/** The parts of one file that one side may see. */
public record Seen(List<FilePart> parts) {
    public Seen {
        parts = List.copyOf(parts);
    }

    /** Those of one kind, in clear. */
    public <P extends FilePart, T> List<T> opened(Class<P> kind, Function<P, T> open) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).map(open).toList();
    }
}
