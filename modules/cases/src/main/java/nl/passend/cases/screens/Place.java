// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.passend.screenkit.Link;

/** Where the pages of a file stand: the same file, for who works with it and for whom it is about. */
public enum Place {
    TEAM("/zaken", "Dossier"),
    OWN("/mijn-plan", "Mijn plan");

    private final String root;
    private final String title;

    Place(String root, String title) {
        this.root = root;
        this.title = title;
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

    /** No client's name: titles end up in histories. */
    public String title() {
        return title;
    }

    public List<Link> pages(UUID id, boolean team, boolean mayShare) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(of(id), title));
        links.add(new Link(of(id, "tijdlijn"), "Tijdlijn"));
        if (team) {
            links.add(new Link(of(id, "gezin"), "Gezin"));
        }
        if (mayShare) {
            links.add(new Link(of(id, "delen"), "Wie mag meelezen"));
        }
        links.add(new Link(of(id, "wie-keek"), "Wie keek"));
        links.add(new Link(of(id, "toegang"), "Toegang"));
        return List.copyOf(links);
    }
}
