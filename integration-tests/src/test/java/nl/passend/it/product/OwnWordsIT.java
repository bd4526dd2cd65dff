// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Told once, over REST: who tells it says who reads it, and nobody speaks for another; the story of it is in {@link FirstWeekJourneyIT}. */
class OwnWordsIT {
    private static final String STORY = "Ik schaam me dat ik haar soms niet hoor.";
    private static final String QUESTION = "Hoe blijf ik haar moeder en word ik niet haar verpleegster?";

    private final Product product = Product.running();

    @Test
    void over_rest_a_story_has_versions_readers_and_an_end() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        Api.Answer told = worker.post(
                file + "/own-words/stories",
                Json.createObjectBuilder()
                        .add("words", STORY)
                        .add("about", member)
                        .add("voice", "own")
                        .add("toldBy", member)
                        .build());
        assertThat(told.status()).isEqualTo(201);
        assertThat(worker.get(told.location()).json().getString("readers")).isEqualTo("confidant");
        assertThat(Api.as(product, "regisseur").get(told.location()).status()).isEqualTo(404);
        assertThat(Api.as(product, "anderteam").get(file + "/own-words").status())
                .isEqualTo(404);

        Api.Answer changed = worker.patch(told.location(), told.etag(), words("Anders."));
        Api.Answer stale = worker.patch(told.location(), told.etag(), words("Nog anders."));

        assertThat(changed.status()).isEqualTo(204);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().getJsonObject("current").getString("words")).isEqualTo("Anders.");
        assertThat(worker.patch(told.location(), null, words("x")).status()).isEqualTo(428);
        assertThat(worker.with("If-Match", changed.etag())
                        .send("DELETE", told.location())
                        .status())
                .isEqualTo(204);
        assertThat(worker.get(told.location()).status()).isEqualTo(404);
    }

    @Test
    void over_rest_nobody_speaks_for_another() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");

        Api.Answer forHerself = worker.post(
                file + "/own-words/stories",
                Json.createObjectBuilder()
                        .add("words", STORY)
                        .add("about", member)
                        .add("voice", "own")
                        .add("toldBy", member)
                        .add("readers", "self")
                        .build());
        Api.Answer asked = worker.send(
                "PUT",
                file + "/own-words/questions/" + member,
                "application/json",
                words(QUESTION).toString());
        Api.Answer confirmed = worker.with("If-Match", "\"99\"")
                .post(
                        file + "/own-words/questions/" + member + "/confirmations",
                        Json.createObjectBuilder().build());

        assertThat(forHerself.status()).isEqualTo(422);
        assertThat(forHerself.body()).contains("/readers");
        assertThat(asked.status()).isEqualTo(201);
        assertThat(confirmed.status()).isEqualTo(412);
    }

    private static JsonObject words(String words) {
        return Json.createObjectBuilder().add("words", words).build();
    }
}
