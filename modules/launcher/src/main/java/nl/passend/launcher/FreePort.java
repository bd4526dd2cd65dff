// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of this machine on which nobody listens. Not the one that the system would give: from those it takes one for each
 * connection that anybody makes, and ours is bound only a second after it was chosen.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    /** Linux gives out 32768 and up. */
    private static final int LAST = 32_000;

    private static final int TRIES = 200;

    private FreePort() {}

    public static int choose() throws IOException {
        IOException last = null;
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }
}
