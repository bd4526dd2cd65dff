// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings of a plugin, saved on screen and over REST, and the plugin that goes by them; and what others send in for it. */
class PluginSettingsIT {
    private static final String RIVIERSTAD = "/api/v1/plugins/municipality-rivierstad";
    private static final String MIDDENLAND = "/api/v1/plugins/careoffice-middenland";
    private static final String NIGHT_LINE = "099 123 46 90";
    private static final String KEY = "een-sleutel-die-niemand-raadt-0123456789";

    private static final int MOST_TRIES = 100;
    private static final long PAUSE_MILLIS = 200;

    private final Product product = Product.running();
    private final Api beheer = Api.as(product, "beheer");

    @AfterEach
    void as_it_was() {
        save(RIVIERSTAD, values("nightLine", JsonValue.NULL));
        save(MIDDENLAND, values("inboxKey", JsonValue.NULL));
    }

    @Test
    void what_is_saved_over_rest_is_what_the_plugin_goes_by() {
        soon(() -> assertThat(helpNow()).contains(NIGHT_LINE));

        var saved = save(RIVIERSTAD, values("nightLine", JsonValue.FALSE));

        assertThat(saved.status()).as(saved.body()).isEqualTo(204);
        assertThat(saved.etag()).isEqualTo(beheer.get(RIVIERSTAD + "/settings").etag());
        assertThat(setting(RIVIERSTAD, "nightLine").getString("value")).isEqualTo("false");
        soon(() -> assertThat(helpNow()).doesNotContain(NIGHT_LINE));
    }

    @Test
    void what_is_saved_on_screen_is_what_the_plugin_goes_by() {
        var page = "/beheer/plugins/municipality-rivierstad";
        var pages = PageCaller.loggedIn(product, "beheer");
        var version = beheer.get(RIVIERSTAD + "/settings").etag().replace("\"", "");

        var saved = pages.post(page, page, Map.of("version", version, "firstTalkDays", "4", "nightLine", "false"));

        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        soon(() -> assertThat(helpNow()).doesNotContain(NIGHT_LINE));
        assertThat(setting(RIVIERSTAD, "firstTalkDays").getString("value")).isEqualTo("4");
        var again = pages.post(page, page, Map.of("version", version, "firstTalkDays", "6", "nightLine", "true"));
        assertThat(again.status()).isEqualTo(412);
        save(RIVIERSTAD, values("firstTalkDays", JsonValue.NULL));
    }

    @Test
    void a_value_that_does_not_fit_is_told_at_its_name_and_nothing_is_saved() {
        var before = beheer.get(RIVIERSTAD + "/settings").body();

        var refused = save(
                RIVIERSTAD,
                Json.createObjectBuilder()
                        .add("firstTalkDays", 99)
                        .add("colour", "green")
                        .build());
        var wrong = save(RIVIERSTAD, values("firstTalkDays", Json.createValue(99)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/values/colour");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("/values/firstTalkDays", "van 1 tot en met 30");
        assertThat(beheer.get(RIVIERSTAD + "/settings").body()).isEqualTo(before);
    }

    @Test
    void nobody_saves_over_what_another_saved_or_without_saying_which_version() {
        var change = Json.createObjectBuilder()
                .add("values", JsonValue.EMPTY_JSON_OBJECT)
                .build();

        assertThat(beheer.patch(RIVIERSTAD + "/settings", "\"999\"", change).status())
                .isEqualTo(412);
        assertThat(beheer.send("PATCH", RIVIERSTAD + "/settings", "application/merge-patch+json", change.toString())
                        .status())
                .isEqualTo(428);
        assertThat(Api.as(product, "teamlid").get(RIVIERSTAD + "/settings").status())
                .isEqualTo(404);
    }

    @Test
    void a_secret_goes_in_and_never_comes_out() {
        var saved = save(MIDDENLAND, values("inboxKey", Json.createValue(KEY)));

        assertThat(saved.status()).as(saved.body()).isEqualTo(204);
        assertThat(setting(MIDDENLAND, "inboxKey").getBoolean("saved")).isTrue();
        assertThat(beheer.get(MIDDENLAND + "/settings").body()).doesNotContain(KEY);
        assertThat(beheer.get(MIDDENLAND).body()).doesNotContain(KEY);
        assertThat(PageCaller.loggedIn(product, "beheer")
                        .get("/beheer/plugins/careoffice-middenland")
                        .body())
                .contains("Hier is een geheim bewaard")
                .doesNotContain(KEY);
        assertThat(save(MIDDENLAND, values("inboxKey", Json.createValue("kort")))
                        .body())
                .contains("/values/inboxKey");
    }

    @Test
    void what_the_care_office_sends_in_stands_on_the_page_with_which_the_day_begins() {
        var worker = PageCaller.loggedIn(product, "teamlid");
        assertThat(sent("{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"nachtzorg\":9}}", KEY)
                        .status())
                .as("no key was set yet")
                .isEqualTo(401);
        save(MIDDENLAND, values("inboxKey", Json.createValue(KEY)));

        var wrong = sent("{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"bestaat-niet\":9}}", KEY);
        var taken = sent("{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"nachtzorg\":9}}", KEY);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("/content", "Dit aanbod is er niet");
        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        assertThat(sent("{}", "another key").status()).isEqualTo(401);
        assertThat(sent("{\"text\":\"" + "a".repeat(70_000) + "\"}", KEY).status())
                .isEqualTo(413);
        soon(() -> assertThat(worker.get("/mijn-werk").body())
                .contains("Zorgkantoor Middenland", "Nachtzorg thuis", "9 weken", "20 november 2026"));
    }

    @Test
    void state_and_health_are_one_word() {
        var before = beheer.get(MIDDENLAND).json();
        save(MIDDENLAND, values("freshDays", Json.createValue(1)));

        var old = beheer.get(MIDDENLAND).json();
        save(MIDDENLAND, values("freshDays", JsonValue.NULL));

        assertThat(before.getString("state")).isEqualTo("READY");
        assertThat(old.getString("condition")).isEqualTo("CARE");
        assertThat(old.getString("healthMessage")).contains("Vraag het zorgkantoor om nieuwe");
    }

    /** A page does not wait for a plugin; what is new stands there as soon as the plugin has said it. */
    private static void soon(Runnable check) {
        for (int tries = 0; ; tries++) {
            try {
                check.run();
                return;
            } catch (AssertionError notYet) {
                if (tries == MOST_TRIES) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String helpNow() {
        return Api.anonymous(product).get("/hulp-nu").body();
    }

    private Api.Answer save(String plugin, JsonObject values) {
        var version = beheer.get(plugin + "/settings").etag();
        return beheer.patch(
                plugin + "/settings",
                version,
                Json.createObjectBuilder().add("values", values).build());
    }

    private Api.Answer sent(String content, String key) {
        return Api.anonymous(product)
                .with("Authorization", "Bearer " + key)
                .send(
                        "POST",
                        MIDDENLAND + "/inbox",
                        "application/json",
                        "{\"kind\":\"waiting-times\",\"content\":" + content + "}");
    }

    private JsonObject setting(String plugin, String name) {
        return beheer.get(plugin + "/settings").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject values(String name, JsonValue value) {
        return Json.createObjectBuilder().add(name, value).build();
    }
}
