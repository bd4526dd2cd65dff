// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import nl.passend.kernel.access.MemberLeft;

/** Who is told that somebody left a team. */
final class HeardLeaving {
    private HeardLeaving() {}

    @SuppressWarnings("unchecked")
    static Event<MemberLeft> event(Consumer<MemberLeft> heard) {
        return (Event<MemberLeft>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    heard.accept((MemberLeft) arguments[0]);
                    return null;
                });
    }
}
