// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Offers;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.knowledge.internal.programmes.Keepers;
import nl.passend.knowledge.screens.ItemView.LinkedBottleneck;
import nl.passend.knowledge.screens.ItemView.LinkedProgramme;
import nl.passend.knowledge.screens.ItemView.LinkedSituation;
import nl.passend.personas.Personas;

/** Looks up by name what an item is linked to. What is no longer there is left out. */
@ApplicationScoped
public class ShowItem {
    private final LawCatalogue laws;
    private final BottleneckTypes types;
    private final Offers offers;
    private final Personas personas;
    private final Directory directory;
    private final CurrentUser user;
    private final KnowledgeItems items;
    private final Keepers keepers;
    private final BottleneckRegister register;

    @Inject
    ShowItem(
            LawCatalogue laws,
            BottleneckTypes types,
            Offers offers,
            Personas personas,
            Directory directory,
            CurrentUser user,
            KnowledgeItems items,
            Keepers keepers,
            BottleneckRegister register) {
        this.laws = laws;
        this.types = types;
        this.offers = offers;
        this.personas = personas;
        this.directory = directory;
        this.user = user;
        this.items = items;
        this.keepers = keepers;
        this.register = register;
    }

    ItemView view(Edition<KnowledgeItem> edition) {
        ItemLinks links = edition.content().links();
        Keepers.Now now = keepers.now();
        return new ItemView(
                edition,
                now.today(),
                regions(edition.content().regions()),
                laws.laws().stream()
                        .filter(law -> links.laws().contains(law.code()))
                        .toList(),
                links.types().stream()
                        .flatMap(code -> types.nameOf(code).stream())
                        .toList(),
                laws.routes().stream()
                        .filter(route -> links.routes().contains(route.id().value()))
                        .toList(),
                offers(links.offers()),
                situations(links),
                now.of(edition),
                edition.content()
                        .programme()
                        .map(now.programmes()::get)
                        .map(programme -> new LinkedProgramme(
                                programme.item().slug(), programme.content().name(), now.isOver(programme))),
                user.find()
                        .filter(me -> OwnerForm.mayHandOver(items.kind(), edition, me))
                        .isPresent());
    }

    /** What a lesson was learnt from; for who is logged in, as the register is. */
    List<LinkedBottleneck> bottlenecks(Edition<KnowledgeItem> edition) {
        if (edition.content().kind() != ItemKind.LESSON || user.find().isEmpty()) {
            return List.of();
        }
        return register.behind(edition.item().slug()).stream()
                .map(one -> new LinkedBottleneck(
                        types.nameOf(one.types().cause()).orElse(one.types().cause()),
                        one.status().code(),
                        "/knelpunten/" + one.id()))
                .toList();
    }

    /** How many of these somebody should take up. */
    long orphans(List<Edition<KnowledgeItem>> learned) {
        return keepers.now().orphans(learned).size();
    }

    private List<String> regions(List<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : directory.municipalitiesServed().stream()
                        .filter(served -> slugs.contains(served.slug()))
                        .map(ServedMunicipality::name)
                        .toList();
    }

    private List<PlacedOffer> offers(List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : offers.all().stream()
                        .filter(placed -> keys.contains(placed.key()))
                        .toList();
    }

    /** Personas are for who has an account. */
    private List<LinkedSituation> situations(ItemLinks links) {
        if (user.find().isEmpty() || links.situations().isEmpty()) {
            return List.of();
        }
        return personas.all().stream()
                .filter(edition -> edition.item().municipality().isEmpty())
                .flatMap(edition -> edition.content().situations().stream()
                        .filter(situation -> links.isAbout(edition.item().slug(), situation.id()))
                        .map(situation -> new LinkedSituation(
                                edition.content().name(),
                                situation.title(),
                                "/personas/" + edition.item().slug() + "#situatie-" + situation.id())))
                .toList();
    }
}
