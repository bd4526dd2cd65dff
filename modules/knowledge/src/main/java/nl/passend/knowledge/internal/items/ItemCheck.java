// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final LawCatalogue laws;
    private final BottleneckTypes types;

    ItemCheck(LawCatalogue laws, BottleneckTypes types) {
        this.laws = laws;
        this.types = types;
    }

    List<FieldProblem> wrong(KnowledgeItem item) {
        return new Look(item).wrong;
    }

    private final class Look {
        private final List<FieldProblem> wrong = new ArrayList<>();

        Look(KnowledgeItem item) {
            text("/title", item.title(), 120);
            text("/summary", item.summary(), 400);
            atMost("/text", item.text(), LONGEST);
            part("/lesson", item, ItemKind.LESSON, item.lesson());
            part("/story", item, ItemKind.STORY, item.story());
            part("/approach", item, ItemKind.APPROACH, item.approach());
            part("/contact", item, ItemKind.CONTACT, item.contact());
            item.lesson().ifPresent(this::lesson);
            item.story().ifPresent(this::story);
            item.approach().ifPresent(this::approach);
            item.contact().ifPresent(this::contact);
            if (item.text().isBlank()
                    && item.lesson().isEmpty()
                    && item.contact().isEmpty()) {
                add("/text", "Schrijf de tekst.");
            }
            links(item.links());
            each("/regions", item.regions(), slug -> ID.matcher(slug).matches(), "Kies een gemeente die hier meedoet.");
            item.programme()
                    .filter(slug -> !ID.matcher(slug).matches())
                    .ifPresent(slug -> add("/programme", "Kies een programma."));
            sources(item);
        }

        private void part(String place, KnowledgeItem item, ItemKind kind, Optional<?> there) {
            if (item.kind() == kind && there.isEmpty()) {
                add(place, "Vul dit deel in.");
            } else if (item.kind() != kind && there.isPresent()) {
                add(place, "Dit deel hoort bij een ander soort.");
            }
        }

        private void lesson(Lesson lesson) {
            text("/lesson/observation", lesson.observation(), LONG);
            text("/lesson/lesson", lesson.lesson(), LONG);
            text("/lesson/proposal", lesson.proposal(), LONG);
            text("/lesson/decider", lesson.decider(), 200);
            for (int i = 0; i < lesson.effects().size(); i++) {
                text("/lesson/effects/" + i + "/words", lesson.effects().get(i).words(), 400);
            }
        }

        private void story(Story story) {
            boolean named = story.teller() != Story.Teller.ANONYMOUS;
            if (named && story.by().isEmpty()) {
                add("/story/by", "Schrijf hoe de verteller genoemd wil worden.");
            } else if (!named && story.by().isPresent()) {
                add("/story/by", "Laat dit leeg: de verteller blijft anoniem.");
            }
            story.by().ifPresent(name -> text("/story/by", name, 80));
        }

        private void approach(Approach approach) {
            boolean tried = approach.stage().compareTo(Approach.Stage.TESTED) >= 0
                    && approach.stage() != Approach.Stage.STOPPED;
            if (tried && approach.testedCases().isEmpty()) {
                add("/approach/testedCases", "Vul in bij hoeveel situaties dit is geprobeerd.");
            }
            approach.testedCases()
                    .filter(cases -> cases < 0)
                    .ifPresent(cases -> add("/approach/testedCases", "Vul een getal van 0 of meer in."));
            approach.adapted().ifPresent(words -> atMost("/approach/adapted", words, LONG));
            approach.outcome().ifPresent(words -> atMost("/approach/outcome", words, LONG));
            if (approach.stage() == Approach.Stage.STOPPED && approach.outcome().isEmpty()) {
                add("/approach/outcome", "Schrijf waarom dit stopte: daarvan leert een ander.");
            }
        }

        private void contact(Contact contact) {
            text("/contact/role", contact.role(), 120);
            text("/contact/organisation", contact.organisation(), 120);
            if (contact.phone().isEmpty() && contact.email().isEmpty()) {
                add("/contact/phone", "Vul een telefoonnummer of een mailadres in.");
            }
        }

        private void links(ItemLinks links) {
            each(
                    "/links/situations",
                    links.situations(),
                    link -> ID.matcher(link.persona()).matches()
                            && ID.matcher(link.situation()).matches(),
                    "Kies een situatie van een persona.");
            each("/links/laws", links.laws(), code -> laws.law(code).isPresent(), "Kies een wet uit de lijst.");
            each(
                    "/links/types",
                    links.types(),
                    code -> types.nameOf(code).isPresent(),
                    "Kies een knelpunt uit de lijst.");
            each("/links/routes", links.routes(), this::isRoute, "Kies een route uit de lijst.");
            each("/links/offers", links.offers(), key -> key.length() <= 200, "Kies een aanbod uit de lijst.");
            each("/links/questions", links.questions(), ItemCheck::isLine, "Schrijf een vraag van hooguit 300 tekens.");
            each("/links/table", links.table(), ItemCheck::isLine, "Schrijf een rol van hooguit 300 tekens.");
        }

        private boolean isRoute(String id) {
            return laws.routes().stream().map(Route::id).anyMatch(route -> route.value()
                    .equals(id));
        }

        private void sources(KnowledgeItem item) {
            if (item.sources().isEmpty() && item.kind() != ItemKind.STORY) {
                add("/sources", "Schrijf waar dit vandaan komt.");
            }
            for (int i = 0; i < item.sources().size(); i++) {
                text("/sources/" + i + "/title", item.sources().get(i).title(), 200);
            }
        }

        private <E> void each(String place, List<E> entries, Predicate<E> good, String what) {
            if (entries.size() > MOST) {
                add(place, "Houd het bij " + MOST + " regels.");
            }
            for (int i = 0; i < entries.size(); i++) {
                if (!good.test(entries.get(i))) {
                    add(place + "/" + i, what);
                }
            }
        }

        private void text(String place, String text, int longest) {
            if (text.isBlank()) {
                add(place, "Vul dit in.");
            }
            atMost(place, text, longest);
        }

        private void atMost(String place, String text, int longest) {
            if (text.length() > longest) {
                add(place, "Maak dit korter: " + longest + " tekens is het meeste.");
            }
        }

        private void add(String place, String what) {
            wrong.add(new FieldProblem(place, what));
        }
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= 300;
    }
}
