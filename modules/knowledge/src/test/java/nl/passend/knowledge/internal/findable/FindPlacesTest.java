// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import nl.passend.kernel.datafile.MiswrittenFile;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.Search;
import nl.passend.knowledge.SearchKind;
import org.junit.jupiter.api.Test;

class FindPlacesTest {
    @Test
    void everybody_finds_the_help_numbers() {
        var found = new ArrayList<Findable>();
        new FindPlaces().tellAll(found::add);

        assertThat(found)
                .filteredOn(place -> place.kind() == SearchKind.HELP_NUMBER)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.readers()).isEqualTo(Readers.everybody()));
        assertThat(found)
                .filteredOn(place -> place.page().equals("/mijn-plan"))
                .isNotEmpty()
                .noneSatisfy(place -> assertThat(place.readers()).isEqualTo(Readers.everybody()));
    }

    /** A misspelt word would show to everybody what is for some. */
    @Test
    void a_mistake_in_the_file_says_where() throws IOException {
        refuses("\"readers\"", "\"reader\"", "search/places.json, my-plan, reader: is a field that nobody reads");
        refuses("\"WORKER\"", "\"WORKERS\"", "search/places.json, route-guide, readers: is none of ");
    }

    private static void refuses(String right, String wrong, String told) throws IOException {
        var file = MiswrittenFile.of(Search.class, "search/places.json", right, wrong);

        assertThatThrownBy(() -> FindPlaces.read(file)).hasMessageStartingWith(told);
    }
}
