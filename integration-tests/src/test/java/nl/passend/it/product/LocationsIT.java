// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a POST made in a household is found where its answer says, until it has ended. */
class LocationsIT {
    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private String file;
    private String adult;
    private String child;

    @BeforeEach
    void aFamilyOfThree() {
        file = Families.aFamily().withHousehold(3).openedBy(teamMember);
        List<String> members =
                teamMember.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class).stream()
                        .map(member -> member.getString("id"))
                        .toList();
        adult = members.get(0);
        child = members.get(2);
    }

    @Test
    void a_home_is_read_with_the_version_that_its_change_must_name() {
        String home = made(
                "homes",
                Json.createObjectBuilder()
                        .add("address", "Populierlaan 4")
                        .add("residents", Json.createArrayBuilder().add(child)));

        Api.Answer read = teamMember.get(home);

        assertThat(read.json().getString("address")).isEqualTo("Populierlaan 4");
        Api.Answer change = teamMember
                .with("If-Match", read.header("ETag"))
                .send("PATCH", home, "application/merge-patch+json", "{\"address\":\"Populierlaan 6\"}");
        assertThat(change.status()).isEqualTo(204);
        assertThat(teamMember.get(home).json().getString("address")).isEqualTo("Populierlaan 6");
    }

    @Test
    void who_decides_for_whom_is_read_back() {
        String guardianship = made(
                "guardianships",
                Json.createObjectBuilder()
                        .add("guardian", adult)
                        .add("ward", child)
                        .add("ground", "gezag"));

        assertThat(teamMember.get(guardianship).json().getString("ward")).isEqualTo(child);
        assertThat(teamMember.send("DELETE", guardianship).status()).isEqualTo(204);
    }

    @Test
    void an_opening_is_read_until_it_ends() {
        String opening = made(
                "openings",
                Json.createObjectBuilder()
                        .add("subject", adult)
                        .add("reader", child)
                        .add("part", "agreements"));

        assertThat(teamMember.get(opening).json().getString("reader")).isEqualTo(child);
        assertThat(teamMember.send("DELETE", opening).status()).isEqualTo(204);
        assertThat(teamMember.get(opening).status()).isEqualTo(404);
    }

    @Test
    void a_supporter_is_read_until_they_go() {
        String supporter = made(
                "supporters",
                Json.createObjectBuilder()
                        .add("loginName", "clientondersteuner")
                        .add("member", adult));

        JsonObject read = teamMember.get(supporter).json();

        assertThat(read.getString("role")).isEqualTo("client-supporter");
        assertThat(read.getString("member")).isEqualTo(adult);
        assertThat(teamMember.send("DELETE", supporter).status()).isEqualTo(204);
        assertThat(teamMember.get(supporter).status()).isEqualTo(404);
    }

    @Test
    void with_an_id_of_another_family_nothing_is_found() {
        String home = made(
                "homes",
                Json.createObjectBuilder()
                        .add("residents", Json.createArrayBuilder().add(child)));
        String otherFile = Families.aFamily().openedBy(teamMember);

        assertThat(teamMember
                        .get(otherFile + home.substring(home.indexOf("/homes/")))
                        .status())
                .isEqualTo(404);
    }

    private String made(String what, JsonObjectBuilder body) {
        Api.Answer answer = teamMember.post(file + "/" + what, body.build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(teamMember.get(answer.location()).status()).isEqualTo(200);
        return answer.location();
    }
}
