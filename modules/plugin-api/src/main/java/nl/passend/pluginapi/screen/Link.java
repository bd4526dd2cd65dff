// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.net.URI;
import nl.passend.pluginapi.Checks;

/**
 * A way to go on.
 *
 * @param text says where it leads
 * @param address with https; or a path of Passend's own, such as {@code /hulp-nu}
 */
public record Link(String text, URI address) {
    public Link {
        Checks.line(text, "text");
        var there = Checks.line(Checks.given(address, "address of " + text).toString(), "address of " + text);
        if (!there.startsWith("https://") && !isPath(there)) {
            throw new IllegalArgumentException("address of " + text + " is neither https nor a path");
        }
    }

    private static boolean isPath(String there) {
        return there.startsWith("/") && !there.startsWith("//") && !there.contains("\\");
    }
}
