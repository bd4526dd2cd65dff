// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import nl.passend.kernel.access.MemberLeft;

/** Where nobody listens to who leaves a team. */
final class UnheardLeaving {
    private UnheardLeaving() {}

    @SuppressWarnings("unchecked")
    static Event<MemberLeft> event() {
        return (Event<MemberLeft>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
