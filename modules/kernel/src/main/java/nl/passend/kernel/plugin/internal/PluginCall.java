// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import nl.passend.pluginapi.PluginDescriptor;

/** One call to a plugin, checked before it counts as an answer; tells the breaker once, whichever way it ends. */
final class PluginCall<R> implements Callable<R> {
    private final PluginDescriptor plugin;
    private final Callable<R> question;
    private final Breaker breaker;
    private final BiConsumer<R, String> taken;
    private final AtomicBoolean counted = new AtomicBoolean();

    /** @param taken what to do with a good answer and its JSON */
    PluginCall(PluginDescriptor plugin, Callable<R> question, Breaker breaker, BiConsumer<R, String> taken) {
        this.plugin = plugin;
        this.question = question;
        this.breaker = breaker;
        this.taken = taken;
    }

    @Override
    public R call() throws Exception {
        boolean good = false;
        try {
            R answer = question.call();
            var json = AnswerWriter.write(answer, plugin);
            taken.accept(answer, json);
            good = true;
            return answer;
        } finally {
            count(good);
        }
    }

    void late() {
        count(false);
    }

    private void count(boolean good) {
        if (!counted.compareAndSet(false, true)) {
            return;
        }
        if (good) {
            breaker.succeeded();
        } else {
            breaker.failed();
        }
    }
}
