// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passend.kernel.id.Ids;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.Reactions;
import nl.passend.knowledge.Reactions.NewReaction;

/** A few invented reactions, under the first articles there are. */
@ApplicationScoped
class LoadReactions implements DemoPart {
    private record Said(String name, String words) {}

    private static final List<Said> SAID = List.of(
            new Said(
                    "Moeder van twee",
                    "Wij wisten niet dat aanvragen altijd mag. Het loket zei dat het geen zin had. Toch gevraagd om een besluit op papier, en het werd ja."),
            new Said(
                    "Een wijkverpleegkundige",
                    "Ga naast iemand zitten bij de eerste brief. Dat scheelt later drie gesprekken."),
            new Said(
                    "Vader, moe maar trots",
                    "Schrijf een week lang op wat je doet. Daarna hoef je het niet meer uit te leggen."));

    private final Reactions reactions;
    private final KnowledgeItems items;
    private final Ids ids;

    @Inject
    LoadReactions(Reactions reactions, KnowledgeItems items, Ids ids) {
        this.reactions = reactions;
        this.items = items;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public int order() {
        return 70;
    }

    /** As often as it breaks off and begins again, each stands there once. */
    @Override
    public void load(LocalDate firstDay) {
        List<String> articles = items.all().stream()
                .filter(one -> one.content().kind() == ItemKind.ARTICLE)
                .map(one -> one.item().slug())
                .limit(SAID.size())
                .toList();
        for (int i = 0; i < articles.size(); i++) {
            Said said = SAID.get(i);
            boolean there = reactions.under(articles.get(i)).stream()
                    .anyMatch(one -> one.words().filter(said.words()::equals).isPresent());
            if (!there) {
                reactions.write(
                        articles.get(i), new NewReaction(ids.next(), said.words(), said.name(), true, true, "demo"));
            }
        }
    }
}
