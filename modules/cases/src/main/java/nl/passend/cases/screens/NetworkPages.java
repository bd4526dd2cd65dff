// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.Kinship;
import nl.passend.cases.NetworkView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.network.ChangePeopleAround;
import nl.passend.cases.internal.network.ChangeRelations;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Familie en netwerk: who is related to whom and who stands around, drawn and as a list; the same pages in both places. */
public abstract class NetworkPages {
    static final String PAGE = "netwerk";
    static final String RELATIONS = "relaties";
    private static final String NEW = "nieuw";
    private static final int SHORT = 200;
    private static final int LONG = 1_000;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final ChangePeopleAround peopleAround;
    private final ChangeRelations relations;

    NetworkPages(Place place, ReadCaseFile readCaseFile, ChangePeopleAround peopleAround, ChangeRelations relations) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.peopleAround = peopleAround;
        this.relations = relations;
    }

    @GET
    @Path("/netwerk")
    public Screen show(@PathParam("id") UUID id) {
        return screen(id, "network.jte", readCaseFile.network(id));
    }

    @GET
    @Path("/netwerk/nieuw")
    public Screen begin(@PathParam("id") UUID id) {
        return personScreen(id, Optional.empty(), Form.empty());
    }

    @POST
    @Path("/netwerk/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<ChangePeopleAround.Typed> typed = person(form);
        Optional<UUID> toldBy = form.typed("toldBy").isEmpty() ? Optional.empty() : form.uuid("toldBy");
        if (!form.isValid()) {
            return CasePages.corrected(personScreen(id, Optional.empty(), form));
        }
        try {
            peopleAround.add(id, typed.orElseThrow(), toldBy);
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(personScreen(id, Optional.empty(), CasePages.told(form, problem)));
        }
    }

    @GET
    @Path("/netwerk/{around}")
    public Screen person(@PathParam("id") UUID id, @PathParam("around") UUID around) {
        NetworkView.PersonAround one = changeable(readCaseFile.network(id), around);
        Form form = Form.empty()
                .with("version", one.version())
                .with("name", one.name())
                .with("what", one.what().orElse(""))
                .with("circle", one.circle())
                .withAll("near", one.near().stream().map(UUID::toString).toList())
                .with("kinOf", one.kin().map(kin -> kin.member().toString()).orElse(""))
                .with("kinship", one.kin().map(NetworkView.Kin::kinship).orElse(""))
                .with("closeness", one.closeness().orElse(""))
                .with("died", one.died() ? "yes" : "")
                .with("helps", one.helps().orElse(""))
                .with("phone", one.phone().orElse(""))
                .with("lives", one.lives().orElse(""))
                .with("readers", one.readers());
        return personScreen(id, Optional.of(around), form);
    }

    @POST
    @Path("/netwerk/{around}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("around") UUID around, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<ChangePeopleAround.Typed> typed = person(form);
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(personScreen(id, Optional.of(around), form));
        }
        try {
            peopleAround.change(id, around, version, typed.orElseThrow());
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(personScreen(id, Optional.of(around), again(id, around, form, problem)));
        }
    }

    /** What was typed stays in its fields; the page says what another wrote meanwhile, and saving again is a choice. */
    private Form again(UUID id, UUID around, Form form, ProblemException problem) {
        if (!problem.type().equals(ProblemType.STALE)) {
            return CasePages.told(form, problem);
        }
        form.error("name", "network.stale");
        return form.with("version", changeable(readCaseFile.network(id), around).version());
    }

    @POST
    @Path("/netwerk/{around}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("around") UUID around, MultivaluedMap<String, String> posted) {
        peopleAround.takeBack(id, around, Form.of(posted).version());
        return back(id);
    }

    @GET
    @Path("/relaties/nieuw")
    public Screen beginRelation(@PathParam("id") UUID id) {
        return relationScreen(id, Optional.empty(), Form.empty());
    }

    @POST
    @Path("/relaties/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addRelation(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<UUID> one = someone(form, "one");
        Optional<UUID> other = someone(form, "other");
        Optional<Kinship> kinship = kinship(form);
        var since = form.date("since");
        var until = form.date("until");
        if (!form.isValid()) {
            return CasePages.corrected(relationScreen(id, Optional.empty(), form));
        }
        try {
            relations.add(
                    id,
                    new ChangeRelations.Typed(
                            one.orElseThrow(),
                            other.orElseThrow(),
                            kinship.orElseThrow(),
                            since,
                            until,
                            form.ticked("teamOnly")));
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(relationScreen(id, Optional.empty(), CasePages.told(form, problem)));
        }
    }

    @GET
    @Path("/relaties/{relation}")
    public Screen relation(@PathParam("id") UUID id, @PathParam("relation") UUID relation) {
        NetworkView.Relation one = changeableRelation(readCaseFile.network(id), relation);
        Form form = Form.empty()
                .with("version", one.version())
                .with("kinship", one.kinship())
                .with("teamOnly", one.teamOnly() ? "yes" : "");
        one.since().ifPresent(day -> form.with("since", day));
        one.until().ifPresent(day -> form.with("until", day));
        return relationScreen(id, Optional.of(relation), form);
    }

    @POST
    @Path("/relaties/{relation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeRelation(
            @PathParam("id") UUID id, @PathParam("relation") UUID relation, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<Kinship> kinship = kinship(form);
        var since = form.date("since");
        var until = form.date("until");
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(relationScreen(id, Optional.of(relation), form));
        }
        try {
            relations.change(id, relation, version, kinship.orElseThrow(), since, until, form.ticked("teamOnly"));
            return back(id);
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error("kinship", "network.stale");
                form.with(
                        "version",
                        changeableRelation(readCaseFile.network(id), relation).version());
                return CasePages.corrected(relationScreen(id, Optional.of(relation), form));
            }
            return CasePages.corrected(relationScreen(id, Optional.of(relation), CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/relaties/{relation}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBackRelation(
            @PathParam("id") UUID id, @PathParam("relation") UUID relation, MultivaluedMap<String, String> posted) {
        relations.takeBack(id, relation, Form.of(posted).version());
        return back(id);
    }

    private static Optional<ChangePeopleAround.Typed> person(Form form) {
        var name = form.requiredText("name", SHORT, "around.name.missing");
        var what = form.text("what", SHORT);
        var circle = Circle.of(form.typed("circle"));
        if (circle.isEmpty()) {
            form.error("circle", "around.circle.missing");
        }
        var near = Set.copyOf(CasePages.ids(form, "near"));
        var kinOf = form.typed("kinOf").isEmpty() ? Optional.<UUID>empty() : form.uuid("kinOf");
        var helps = form.text("helps", LONG);
        var phone = form.text("phone", SHORT);
        var lives = form.text("lives", LONG);
        return form.isValid()
                ? Optional.of(new ChangePeopleAround.Typed(
                        name.orElseThrow(),
                        what,
                        circle.orElseThrow(),
                        near,
                        kinOf,
                        Kinship.of(form.typed("kinship")),
                        Closeness.of(form.typed("closeness")),
                        form.ticked("died"),
                        helps,
                        phone,
                        lives,
                        WhoMayRead.of(form.typed("readers"))))
                : Optional.empty();
    }

    private static Optional<UUID> someone(Form form, String field) {
        Optional<UUID> member = form.uuid(field);
        if (member.isEmpty()) {
            form.error(field, "choose.someone");
        }
        return member;
    }

    private static Optional<Kinship> kinship(Form form) {
        Optional<Kinship> kinship = Kinship.of(form.typed("kinship"));
        if (kinship.isEmpty()) {
            form.error("kinship", "relation.kinship.missing");
        }
        return kinship;
    }

    private Response back(UUID id) {
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private Screen personScreen(UUID id, Optional<UUID> around, Form form) {
        NetworkView network = writable(id);
        String action = place.of(id, PAGE) + "/" + around.map(UUID::toString).orElse(NEW);
        return screen(id, "personAround.jte", network)
                .with("one", around.map(known -> changeable(network, known)))
                .with("action", action)
                .with("form", form);
    }

    private Screen relationScreen(UUID id, Optional<UUID> relation, Form form) {
        NetworkView network = writable(id);
        String action =
                place.of(id, RELATIONS) + "/" + relation.map(UUID::toString).orElse(NEW);
        return screen(id, "relation.jte", network)
                .with("one", relation.map(known -> changeableRelation(network, known)))
                .with("action", action)
                .with("form", form);
    }

    private NetworkView writable(UUID id) {
        NetworkView network = readCaseFile.network(id);
        if (!network.mayAdd()) {
            throw ProblemException.notFound();
        }
        return network;
    }

    private static NetworkView.PersonAround changeable(NetworkView network, UUID around) {
        return network.personAround(around)
                .filter(NetworkView.PersonAround::mayChange)
                .orElseThrow(ProblemException::notFound);
    }

    private static NetworkView.Relation changeableRelation(NetworkView network, UUID relation) {
        return network.relation(relation)
                .filter(NetworkView.Relation::mayChange)
                .orElseThrow(ProblemException::notFound);
    }

    private Screen screen(UUID id, String template, NetworkView network) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), template, "network.title")
                .with("network", network);
    }
}
