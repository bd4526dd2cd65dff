// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.passend.directory.CareOfficeRegion;
import nl.passend.directory.Municipality;
import nl.passend.directory.Municipality.RegionName;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.MunicipalitySearch;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.TestUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(FactsTest.class, "directory");
    private static final TestUnit UNIT = TestUnit.of("directory", DATABASE);

    private final Facts facts = new Facts(UNIT.entityManager());

    @AfterAll
    static void close() {
        UNIT.close();
    }

    @Test
    void there_are_342_municipalities_and_none_twice() {
        var all = everyMunicipality();

        assertThat(all).hasSize(342);
        assertThat(all).extracting(Municipality::code).doesNotHaveDuplicates();
        assertThat(all).extracting(Municipality::name).doesNotHaveDuplicates();
    }

    @Test
    void there_are_twelve_provinces_and_25_safety_regions() {
        var all = everyMunicipality();

        assertThat(all).extracting(Municipality::province).doesNotContain("");
        assertThat(all.stream().map(Municipality::province).distinct()).hasSize(12);
        assertThat(all.stream().map(m -> m.safetyRegion().orElseThrow()).distinct())
                .hasSize(25)
                .allMatch(code -> code.matches("VR(0[1-9]|1[0-9]|2[0-5])"));
    }

    @Test
    void there_are_31_care_office_regions_and_none_twice() {
        var regions = facts.regions();

        assertThat(regions).hasSize(31);
        assertThat(regions).extracting(CareOfficeRegion::code).doesNotHaveDuplicates();
        assertThat(regions).extracting(CareOfficeRegion::name).doesNotHaveDuplicates();
        assertThat(regions)
                .allSatisfy(region -> assertThat(region.source().asOf()).isEqualTo("2025"));
    }

    @Test
    void the_care_office_region_of_five_municipalities_is_unknown_and_not_guessed() {
        var unknown = everyMunicipality().stream()
                .filter(municipality -> municipality.careOfficeRegion().isEmpty())
                .map(Municipality::name);

        assertThat(unknown)
                .containsExactlyInAnyOrder(
                        "Eemsdelta", "Dijk en Waard", "Land van Cuijk", "Maashorst", "Voorne aan Zee");
    }

    @Test
    void a_care_office_region_is_one_of_today_or_says_that_its_name_is_of_then() {
        var today = facts.regions();

        var known = everyMunicipality().stream()
                .flatMap(municipality -> municipality.careOfficeRegion().stream())
                .toList();

        assertThat(known).filteredOn(region -> region.code().isPresent()).allSatisfy(region -> assertThat(today)
                .anyMatch(one ->
                        one.code().equals(region.code().get()) && one.name().equals(region.name())));
        assertThat(known)
                .filteredOn(region -> region.code().isEmpty())
                .extracting(RegionName::name)
                .hasSize(3)
                .containsOnly("Nieuwe Waterweg Noord");
    }

    @Test
    void every_fact_tells_of_which_day_or_year_it_is() {
        var almere = facts.find(new MunicipalityCode("0034")).orElseThrow();

        assertThat(almere.source().asOf()).isEqualTo("2026-01-01");
        assertThat(almere.source().licence()).contains("CC BY 4.0");
        assertThat(almere.safetyRegionSource().asOf()).isEqualTo("2023");
        assertThat(almere.careOfficeRegionSource().asOf()).isEqualTo("2018");
        assertThat(almere.careOfficeRegion()).contains(new RegionName("'t Gooi", Optional.of("ZK21")));
    }

    @Test
    void a_name_is_found_by_a_part_without_its_accents() {
        var found = facts.page(search("sudwest"));

        assertThat(found.items()).extracting(Municipality::name).containsExactly("Súdwest-Fryslân");
    }

    @Test
    void a_percent_sign_in_a_search_is_a_percent_sign() {
        assertThat(facts.page(search("%")).items()).isEmpty();
        assertThat(facts.page(search("_")).items()).isEmpty();
        assertThat(facts.page(search("!")).items()).isEmpty();
    }

    @Test
    void a_province_holds_its_municipalities() {
        var found =
                facts.page(new MunicipalitySearch(Optional.empty(), Optional.of("Flevoland"), Optional.empty(), 100));

        assertThat(found.items())
                .extracting(Municipality::name)
                .containsExactly("Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde");
        assertThat(found.next()).isEmpty();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(facts.find(new MunicipalityCode("9999"))).isEmpty();
        assertThat(facts.findRegion("ZK99")).isEmpty();
        assertThat(facts.findRegion("ZK21")).map(CareOfficeRegion::name).contains("'t Gooi");
    }

    private static MunicipalitySearch search(String name) {
        return new MunicipalitySearch(Optional.of(name), Optional.empty(), Optional.empty(), 100);
    }

    /** Page by page, as a caller would. */
    private List<Municipality> everyMunicipality() {
        var all = new ArrayList<Municipality>();
        Optional<String> after = Optional.empty();
        do {
            var page = facts.page(new MunicipalitySearch(Optional.empty(), Optional.empty(), after, 50));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
