// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.passend.screenkit.Link;
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

    public List<Link> pages(Ui ui, UUID id, boolean team, boolean mayShare) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(of(id), ui.t(title)));
        links.add(new Link(of(id, "eigen-woorden"), ui.t("place.words")));
        links.add(new Link(of(id, "wie-komt"), ui.t("place.helpers")));
        links.add(new Link(of(id, "plan"), ui.t("place.plan")));
        links.add(new Link(of(id, "overleg"), ui.t("place.meetings")));
        links.add(new Link(of(id, "netwerk"), ui.t("place.network")));
        links.add(new Link(of(id, CarerPages.PAGE), ui.t("place.carers")));
        links.add(new Link(of(id, "documenten"), ui.t("place.documents")));
        links.add(new Link(of(id, "tijdlijn"), ui.t("place.timeline")));
        if (team) {
            links.add(new Link(of(id, "gezin"), ui.t("place.family")));
        }
        if (this == TEAM && team) {
            links.add(new Link(of(id, "veiligheid"), ui.t("place.safety")));
        }
        if (this == OWN) {
            links.add(new Link(of(id, "wie-beslist"), ui.t("place.deciders")));
        }
        if (mayShare) {
            links.add(new Link(of(id, "delen"), ui.t("place.sharing")));
        }
        links.add(new Link(of(id, "wie-keek"), ui.t("place.log")));
        links.add(new Link(of(id, "verzoeken"), ui.t("place.requests")));
        links.add(new Link(of(id, "toegang"), ui.t("place.access")));
        return List.copyOf(links);
    }
}
