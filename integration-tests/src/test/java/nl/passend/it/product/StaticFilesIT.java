// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** What every page brings along: hashed files that a browser keeps, and headers that keep the page itself out of any cache. */
class StaticFilesIT {
    private static final Pattern STATIC = Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"");

    private final Api visitor = Api.anonymous(Product.running());

    @Test
    void static_files_are_hashed_kept_for_good_and_sent_compressed() {
        List<String> files = STATIC.matcher(visitor.get("/hulp-nu").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSizeGreaterThan(3);
        assertThat(files).allSatisfy(file -> {
            Api.Answer answer = visitor.with("Accept-Encoding", "gzip").get(file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000");
            assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        });
    }

    @Test
    void a_page_is_stored_nowhere_and_runs_nothing_of_others() {
        Api.Answer page = visitor.get("/hulp-nu");

        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.body()).contains("112");
    }
}
