// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.util.List;
import java.util.function.Supplier;

/** The beans that implement a port, whichever jar they stand in. */
interface PluginBeans {
    <P> List<Found<P>> of(Class<P> port);

    /**
     * A bean, not made yet.
     *
     * @param bean makes it or gives what was made before; runs the plugin's code, so on the plugin's own thread only
     */
    record Found<P>(String className, Supplier<P> bean) {}
}
