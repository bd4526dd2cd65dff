// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Asks CDI. A handle knows its class without making the bean. */
@ApplicationScoped
class CdiPluginBeans implements PluginBeans {
    private final Instance<Object> beans;

    @Inject
    CdiPluginBeans(@Any Instance<Object> beans) {
        this.beans = beans;
    }

    @Override
    public <P> List<Found<P>> of(Class<P> port) {
        return beans.select(port)
                .handlesStream()
                .map(handle -> new Found<P>(handle.getBean().getBeanClass().getName(), handle::get))
                .toList();
    }
}
