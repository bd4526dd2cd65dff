// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who comes for the twelve families, what they want and what we do. After their files. */
@ApplicationScoped
class LoadFamilyPlans implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadFamilyPlans(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(LocalDate firstDay) {
        everyFamily(firstDay).map(FamilyStory::plan).forEach(tellStory::plan);
    }

    static Stream<FamilyStory> everyFamily(LocalDate firstDay) {
        return Stream.of(
                        List.of(
                                DemoFamilies.zonnewolk(firstDay),
                                DemoFamilies.dauwtrap(firstDay),
                                DemoFamilies.lantaarnmaan(firstDay)),
                        FamiliesOfRivierenwijk.all(firstDay),
                        FamiliesOfHeuvelzicht.all(firstDay))
                .flatMap(List::stream);
    }
}
