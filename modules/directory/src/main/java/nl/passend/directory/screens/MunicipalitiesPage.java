// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.Municipality;
import nl.passend.directory.MunicipalitySearch;
import nl.passend.directory.Source;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** The municipalities of the country; what was searched for stays in the address. */
@Path("/gidsen/gemeenten")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class MunicipalitiesPage {
    private static final int PAGE = 50;
    private static final List<String> PROVINCES = List.of(
            "Drenthe",
            "Flevoland",
            "Fryslân",
            "Gelderland",
            "Groningen",
            "Limburg",
            "Noord-Brabant",
            "Noord-Holland",
            "Overijssel",
            "Utrecht",
            "Zeeland",
            "Zuid-Holland");

    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MunicipalitiesPage() {
        this(null);
    }

    @Inject
    public MunicipalitiesPage(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Access(Rule.PUBLIC)
    public Screen show(@Context UriInfo asked) {
        var form = Form.of(asked.getQueryParameters());
        var found = directory.municipalities(
                new MunicipalitySearch(form.text("name"), form.text("province"), form.text("after"), PAGE));
        return Screen.of(Guides.TEMPLATES, "municipalities.jte", "municipalities.title")
                .with("form", form)
                .with("provinces", provinces())
                .with("municipalities", found.items())
                .with("sources", sources(found.items()))
                .with("next", Addresses.next(asked, found.next()))
                .with("first", Addresses.first(asked, form.text("after")));
    }

    private static List<Option> provinces() {
        return Stream.concat(
                        Stream.of(Option.of("", "Alle provincies")),
                        PROVINCES.stream().map(name -> Option.of(name, name)))
                .toList();
    }

    private static List<Source> sources(List<Municipality> municipalities) {
        return municipalities.stream()
                .limit(1)
                .flatMap(one -> Stream.of(one.source(), one.safetyRegionSource(), one.careOfficeRegionSource()))
                .toList();
    }
}
