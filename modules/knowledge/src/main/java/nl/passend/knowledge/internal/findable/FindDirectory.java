// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamSearch;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;

/** The municipalities served, for everybody, and their teams, for who is logged in. Workers are found in the directory itself. */
@ApplicationScoped
public class FindDirectory implements FindableSource {
    private static final int PAGE = 100;

    private final Directory directory;

    @Inject
    public FindDirectory(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        directory.municipalitiesServed().forEach(served -> each.accept(municipality(served)));
        Optional<TeamId> after = Optional.empty();
        do {
            var page = directory.teams(new TeamSearch(Optional.empty(), Optional.empty(), after, PAGE));
            page.items().forEach(team -> each.accept(team(team)));
            after = page.next()
                    .map(next -> page.items().get(page.items().size() - 1).id());
        } while (after.isPresent());
    }

    private static Findable municipality(ServedMunicipality served) {
        return new Findable(
                "municipality/" + served.slug(),
                SearchKind.MUNICIPALITY,
                "Gemeente " + served.name(),
                "Wat er in " + served.name() + " is, wie het doet en hoe u begint.",
                List.of(),
                "/aanbod?gemeente=" + served.slug(),
                Set.of(served.slug()),
                Set.of(),
                Readers.everybody());
    }

    private static Findable team(Team team) {
        return new Findable(
                "team/" + team.id().value(),
                SearchKind.TEAM,
                team.name(),
                "Team in " + team.municipality().name() + ". Bel " + team.phone() + ". " + team.openingHours() + ".",
                List.of(),
                "/gidsen/teams/" + team.id().value(),
                Set.of(team.municipality().slug()),
                Set.of(),
                Readers.signedIn());
    }
}
