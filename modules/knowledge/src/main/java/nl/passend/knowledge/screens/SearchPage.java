// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Search;
import nl.passend.knowledge.SearchQuestion;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Link;
import nl.passend.screenkit.Screen;

/** Searching, for everybody. What is typed comes in the body of a form and goes on sealed in the address: see {@link SealedQuestion}. */
@Path("/zoeken")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLISHED)
public class SearchPage {
    private static final int SHOWN = 10;
    private static final List<String> EXAMPLES = List.of(
            "Een weekend logeren voor mijn kind",
            "De gemeente zegt nee, wat nu",
            "Wie helpt mij gratis",
            "Schulden en bijna uit huis");

    private final Search search;
    private final SealedQuestion sealed;
    private final Directory directory;
    private final LawCatalogue laws;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SearchPage() {
        this(null, null, null, null);
    }

    @Inject
    public SearchPage(Search search, SealedQuestion sealed, Directory directory, LawCatalogue laws) {
        this.search = search;
        this.sealed = sealed;
        this.directory = directory;
        this.laws = laws;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> posted) {
        var form = Form.of(posted);
        var words = form.requiredText("q", SearchQuestion.MOST_LETTERS, "Typ waar u naar zoekt.");
        return words.isPresent() && form.isValid()
                ? Response.seeOther(URI.create(
                                SearchAddress.of(sealed.seal(words.get())).href()))
                        .build()
                : Response.ok(begin(form, false).status(422)).build();
    }

    /**
     * @param question sealed; the page to begin with when it is absent
     * @param kinds codes; what is no code counts as nothing chosen
     */
    @GET
    public Screen show(
            @QueryParam("vraag") String question,
            @QueryParam("soort") List<String> kinds,
            @QueryParam("gemeente") List<String> regions,
            @QueryParam("wet") List<String> about,
            @QueryParam("na") String after) {
        if (question == null) {
            return begin(Form.empty(), false);
        }
        var address = new SearchAddress(question, kinds, regions, about);
        return sealed.open(question)
                .map(words -> found(words, address, Optional.ofNullable(after)))
                .orElseGet(() -> begin(Form.empty(), true));
    }

    private Screen begin(Form form, boolean tooOld) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "searchBegin.jte", "search.title")
                .with("form", form)
                .with("tooOld", tooOld)
                .with(
                        "examples",
                        EXAMPLES.stream()
                                .map(words -> new Link(
                                        SearchAddress.of(sealed.seal(words)).href(), words))
                                .toList());
    }

    private Screen found(String words, SearchAddress address, Optional<String> after) {
        var answer = search.ask(new SearchQuestion(
                words, address.searchKinds(), Set.copyOf(address.regions()), Set.copyOf(address.laws()), after, SHOWN));
        Map<String, String> places = directory.municipalitiesServed().stream()
                .collect(Collectors.toMap(ServedMunicipality::slug, ServedMunicipality::name));
        return Screen.of(KnowledgeScreens.TEMPLATES, "searchFound.jte", "search.title")
                .with("form", Form.empty().with("q", words))
                .with("answer", answer)
                .with("places", places)
                .with("kinds", SearchChoice.of(answer.kinds(), address.kinds(), address::withKind))
                .with("regions", SearchChoice.of(answer.regions(), address.regions(), address::withRegion))
                .with("laws", SearchChoice.of(answer.laws(), address.laws(), address::withLaw))
                .with("lawTitles", laws.laws().stream().collect(Collectors.toMap(Law::code, Law::title)))
                .with(
                        "suggested",
                        answer.suggestion()
                                .map(better -> new Link(
                                        SearchAddress.of(sealed.seal(better)).href(), better)))
                .with("all", address.isNarrowed() ? Optional.of(address.wide().href()) : Optional.empty())
                .with("next", answer.hits().next().map(address::after))
                .with("first", after.map(one -> address.href()));
    }
}
