// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.passend.screenkit.Link;
import nl.passend.screenkit.LinkGroups;
import nl.passend.screenkit.LinkGroups.LinkGroup;
import nl.passend.screenkit.Ui;

/** Where the pages of a file stand: the same file, for who works with it and for whom it is about. */
public enum Place {
    TEAM("/zaken", "place.team", "caseFile.jte"),
    OWN("/mijn-plan", "place.own", "myPlan.jte");

    private final String root;
    private final String title;
    private final String board;

    Place(String root, String title, String board) {
        this.root = root;
        this.title = title;
        this.board = board;
    }

    public String of(UUID id) {
        return root + "/" + id;
    }

    public String of(UUID id, String page) {
        return of(id) + "/" + page;
    }

    URI uri(UUID id) {
        return URI.create(of(id));
    }

    URI uri(UUID id, String page) {
        return URI.create(of(id, page));
    }

    /** Template of its first page: for the person, one name and one step above everything else. */
    String board() {
        return board;
    }

    /** Key of its name. No client's name: titles end up in histories. */
    public String title() {
        return title;
    }

    /**
     * What stands where: how it is now, the story, what happens, papers, and who may what.
     *
     * @param team who works with the household and not only with a part of it
     */
    public LinkGroups pages(Ui ui, UUID id, boolean team, boolean mayShare) {
        return new LinkGroups(
                List.of(now(ui, id), story(ui, id, team), plan(ui, id, team), papers(ui, id), rules(ui, id, mayShare)));
    }

    private LinkGroup now(Ui ui, UUID id) {
        return new LinkGroup(
                ui.t(title),
                List.of(new Link(of(id), ui.t("place.now")), link(ui, id, "tijdlijn", "timeline")),
                List.of());
    }

    private LinkGroup story(Ui ui, UUID id, boolean team) {
        List<Link> links = new ArrayList<>();
        links.add(link(ui, id, "eigen-woorden", "words"));
        if (team) {
            links.add(link(ui, id, "gezin", "family"));
        }
        links.add(link(ui, id, "netwerk", "network"));
        links.add(link(ui, id, CarerPages.PAGE, "carers"));
        return group(ui, id, "story", links, "relaties", "huizen", "echte-vraag", "wens", "als-ik-het-niet-meer-kan");
    }

    private LinkGroup plan(Ui ui, UUID id, boolean team) {
        List<Link> links = new ArrayList<>();
        links.add(link(ui, id, "plan", "plan"));
        links.add(link(ui, id, "wie-komt", "helpers"));
        links.add(link(ui, id, "overleg", "meetings"));
        if (this == OWN) {
            links.add(link(ui, id, "wat-ik-vind", "remarks"));
        }
        if (this == TEAM && team) {
            links.add(link(ui, id, "veiligheid", "safety"));
        }
        return group(
                ui,
                id,
                "help",
                links,
                "acties",
                "doelen",
                "familiegroepsplan",
                "ideeen",
                "krachten",
                "noodplan",
                "routes",
                "routewijzer",
                "te-veel",
                "terugkijken",
                "vastgelopen",
                "versies",
                "wat-ik-vind",
                "wat-hielp");
    }

    private LinkGroup papers(Ui ui, UUID id) {
        return new LinkGroup(ui.t("place.documents"), List.of(link(ui, id, "documenten", "documents")), List.of());
    }

    private LinkGroup rules(Ui ui, UUID id, boolean mayShare) {
        List<Link> links = new ArrayList<>();
        links.add(link(ui, id, "wie-keek", "log"));
        links.add(link(ui, id, "toegang", "access"));
        if (mayShare) {
            links.add(link(ui, id, "delen", "sharing"));
        }
        if (this == OWN) {
            links.add(link(ui, id, "wie-beslist", "deciders"));
        }
        links.add(link(ui, id, "verzoeken", "requests"));
        return group(
                ui,
                id,
                "rules",
                links,
                "kosten",
                "meegelezen",
                "meelezers",
                "noodtoegang",
                "onafhankelijke-steun",
                "ondersteuners");
    }

    private LinkGroup group(Ui ui, UUID id, String name, List<Link> links, String... within) {
        List<String> addresses = new ArrayList<>();
        for (String page : within) {
            addresses.add(of(id, page));
        }
        return new LinkGroup(ui.t("place.group." + name), List.copyOf(links), addresses);
    }

    private Link link(Ui ui, UUID id, String page, String name) {
        return new Link(of(id, page), ui.t("place." + name));
    }
}
