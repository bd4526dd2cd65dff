// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** JSON pointers (RFC 6901) to places in a body. */
final class Pointers {
    private Pointers() {}

    static String child(String parent, String name) {
        return parent + '/' + name.replace("~", "~0").replace("/", "~1");
    }

    static String child(String parent, int index) {
        return parent + '/' + index;
    }

    /** The place of a broken constraint, below the record it was found in. */
    static String below(String parent, Path path) {
        String pointer = parent;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = child(pointer, node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer = child(pointer, node.getName());
            }
        }
        return pointer;
    }
}
