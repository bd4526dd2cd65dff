// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.passend.kernel.edition.ContentCheck;
import nl.passend.kernel.edition.Slugs;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.knowledge.Approach;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.Contact;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Lesson;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.Story;

/** What an item needs before it may be kept: its title, its source, the part of its kind and no other, and links that lead somewhere. */
final class ItemCheck {
    private static final int LONG = 1000;
    private static final int LONGEST = 8000;
    private static final int MOST = 20;

    private final LawCatalogue laws;
    private final BottleneckTypes types;
    private final Predicate<String> isProgramme;

    /** @param isProgramme whether there is a programme of this name; asked for items that name one */
    ItemCheck(LawCatalogue laws, BottleneckTypes types, Predicate<String> isProgramme) {
        this.laws = laws;
        this.types = types;
        this.isProgramme = isProgramme;
    }

    List<FieldProblem> wrong(KnowledgeItem item) {
        var look = new ContentCheck();
        look.text("/title", item.title(), 120);
        look.text("/summary", item.summary(), 400);
        look.atMost("/text", item.text(), LONGEST);
        part(look, "/lesson", item, ItemKind.LESSON, item.lesson());
        part(look, "/story", item, ItemKind.STORY, item.story());
        part(look, "/approach", item, ItemKind.APPROACH, item.approach());
        part(look, "/contact", item, ItemKind.CONTACT, item.contact());
        item.lesson().ifPresent(lesson -> lesson(look, lesson));
        item.story().ifPresent(story -> story(look, story));
        item.approach().ifPresent(approach -> approach(look, approach));
        item.contact().ifPresent(contact -> contact(look, contact));
        if (item.text().isBlank() && item.lesson().isEmpty() && item.contact().isEmpty()) {
            look.add("/text", "Schrijf de tekst.");
        }
        links(look, item.links());
        each(look, "/regions", item.regions(), Slugs::isSlug, "Kies een gemeente die hier meedoet.");
        item.programme()
                .filter(isProgramme.negate())
                .ifPresent(slug -> look.add("/programme", "Kies een programma uit de lijst."));
        sources(look, item);
        return look.wrong();
    }

    private static void part(ContentCheck look, String place, KnowledgeItem item, ItemKind kind, Optional<?> there) {
        if (item.kind() == kind && there.isEmpty()) {
            look.add(place, "Vul dit deel in.");
        } else if (item.kind() != kind && there.isPresent()) {
            look.add(place, "Dit deel hoort bij een ander soort.");
        }
    }

    private static void lesson(ContentCheck look, Lesson lesson) {
        look.text("/lesson/observation", lesson.observation(), LONG);
        look.text("/lesson/lesson", lesson.lesson(), LONG);
        look.text("/lesson/proposal", lesson.proposal(), LONG);
        look.text("/lesson/decider", lesson.decider(), 200);
        for (int i = 0; i < lesson.effects().size(); i++) {
            look.text("/lesson/effects/" + i + "/words", lesson.effects().get(i).words(), 400);
        }
    }

    private static void story(ContentCheck look, Story story) {
        boolean named = story.teller() != Story.Teller.ANONYMOUS;
        if (named && story.by().isEmpty()) {
            look.add("/story/by", "Schrijf hoe de verteller genoemd wil worden.");
        } else if (!named && story.by().isPresent()) {
            look.add("/story/by", "Laat dit leeg: de verteller blijft anoniem.");
        }
        story.by().ifPresent(name -> look.text("/story/by", name, 80));
    }

    private static void approach(ContentCheck look, Approach approach) {
        boolean tried =
                approach.stage().compareTo(Approach.Stage.TESTED) >= 0 && approach.stage() != Approach.Stage.STOPPED;
        if (tried && approach.testedCases().isEmpty()) {
            look.add("/approach/testedCases", "Vul in bij hoeveel situaties dit is geprobeerd.");
        }
        approach.testedCases()
                .filter(cases -> cases < 0)
                .ifPresent(cases -> look.add("/approach/testedCases", "Vul een getal van 0 of meer in."));
        approach.adapted().ifPresent(words -> look.atMost("/approach/adapted", words, LONG));
        approach.outcome().ifPresent(words -> look.atMost("/approach/outcome", words, LONG));
        if (approach.stage() == Approach.Stage.STOPPED && approach.outcome().isEmpty()) {
            look.add("/approach/outcome", "Schrijf waarom dit stopte: daarvan leert een ander.");
        }
    }

    private static void contact(ContentCheck look, Contact contact) {
        look.text("/contact/role", contact.role(), 120);
        look.text("/contact/organisation", contact.organisation(), 120);
        if (contact.phone().isEmpty() && contact.email().isEmpty()) {
            look.add("/contact/phone", "Vul een telefoonnummer of een mailadres in.");
        }
    }

    private void links(ContentCheck look, ItemLinks links) {
        each(
                look,
                "/links/situations",
                links.situations(),
                link -> Slugs.isSlug(link.persona()) && Slugs.isSlug(link.situation()),
                "Kies een situatie van een persona.");
        each(look, "/links/laws", links.laws(), code -> laws.law(code).isPresent(), "Kies een wet uit de lijst.");
        each(
                look,
                "/links/types",
                links.types(),
                code -> types.nameOf(code).isPresent(),
                "Kies een knelpunt uit de lijst.");
        each(look, "/links/routes", links.routes(), this::isRoute, "Kies een route uit de lijst.");
        each(look, "/links/offers", links.offers(), key -> key.length() <= 200, "Kies een aanbod uit de lijst.");
        each(
                look,
                "/links/questions",
                links.questions(),
                ItemCheck::isLine,
                "Schrijf een vraag van hooguit 300 tekens.");
        each(look, "/links/table", links.table(), ItemCheck::isLine, "Schrijf een rol van hooguit 300 tekens.");
    }

    private boolean isRoute(String id) {
        return laws.routes().stream().map(Route::id).anyMatch(route -> route.value()
                .equals(id));
    }

    private static void sources(ContentCheck look, KnowledgeItem item) {
        if (item.sources().isEmpty() && item.kind() != ItemKind.STORY) {
            look.add("/sources", "Schrijf waar dit vandaan komt.");
        }
        for (int i = 0; i < item.sources().size(); i++) {
            look.text("/sources/" + i + "/title", item.sources().get(i).title(), 200);
        }
    }

    private static <E> void each(ContentCheck look, String place, List<E> entries, Predicate<E> good, String what) {
        look.each(place, entries, MOST, (there, entry) -> {
            if (!good.test(entry)) {
                look.add(there, what);
            }
        });
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= 300;
    }
}
