// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.it.kit.PluginSource;
import nl.passend.it.kit.Product;
import nl.passend.launcher.ServerManagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For how long pages are away while a plugin is added, against a redeploy of the application as it is, turn by turn. */
class GapBench {
    private static final int ROUNDS = Size.of(7);
    private static final double MOST_TIMES_FLOOR = 1.5;
    private static final Pattern GAP = Pattern.compile("Pages were away for ([0-9.]+) s");

    @TempDir
    private Path folder;

    @Test
    void adding_a_plugin_against_a_redeploy_without_change() throws IOException {
        Product product = Product.running();
        Path jar = PluginSource.plugin("proef-gat").jar(folder);
        List<Double> floor = new ArrayList<>();
        List<Double> ours = new ArrayList<>();

        for (int round = 0; round < ROUNDS; round++) {
            floor.add(seconds(ServerManagement.gapOfRedeploy(product.home(), product.port())));
            ours.add(gap(product.command("plugin", "add", jar.toString())));
            assertThat(product.command("plugin", "remove", "proef-gat").exitCode())
                    .isZero();
        }

        double ratio = Figures.median(ours) / Figures.median(floor);
        new Report("gap", "Gap of a plugin that is added")
                .columns("what", "median s", "least s", "most s")
                .row("redeploy without change", Figures.median(floor), Figures.least(floor), Figures.most(floor))
                .row("plugin add", Figures.median(ours), Figures.least(ours), Figures.most(ours))
                .line(
                        "Ratio of the medians of %d rounds: %.2f (goal: at most %.1f, %s).",
                        ROUNDS, ratio, MOST_TIMES_FLOOR, ratio <= MOST_TIMES_FLOOR ? "reached" : "NOT reached")
                .tell();
    }

    private static double gap(Product.Ended ended) {
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        Matcher found = GAP.matcher(ended.output());
        assertThat(found.find()).as(ended.output()).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
