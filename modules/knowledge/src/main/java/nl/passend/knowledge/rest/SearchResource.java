// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.Search;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchAnswer.Count;
import nl.passend.knowledge.SearchAnswer.Fragment;
import nl.passend.knowledge.SearchAnswer.Hit;
import nl.passend.knowledge.SearchKind;
import nl.passend.knowledge.SearchQuestion;

/**
 * The search, for programs. What is found depends on who asks; what is asked is kept nowhere here, but it stands in the address: who
 * has a proxy in front keeps queries out of its log.
 */
@Path("/api/v1/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLISHED)
public class SearchResource {
    /**
     * @param title plain
     * @param titleParts the same, with the words that were found marked
     */
    public record HitItem(
            String id,
            String kind,
            String title,
            List<Part> titleParts,
            List<Part> excerptParts,
            String page,
            List<String> regions,
            List<String> laws) {
        static HitItem of(Hit hit) {
            return new HitItem(
                    hit.id(),
                    hit.kind().code(),
                    hit.title().stream().map(Fragment::text).collect(Collectors.joining()),
                    hit.title().stream().map(Part::of).toList(),
                    hit.excerpt().stream().map(Part::of).toList(),
                    hit.page(),
                    hit.regions(),
                    hit.laws());
        }
    }

    /** @param found whether it is a word that was looked for */
    public record Part(String text, boolean found) {
        static Part of(Fragment fragment) {
            return new Part(fragment.text(), fragment.found());
        }
    }

    /** @param value as to be sent as {@code kind}, {@code region} or {@code law} */
    public record CountItem(String value, int hits) {
        static List<CountItem> of(List<Count> counts) {
            return counts.stream()
                    .map(count -> new CountItem(count.value(), count.hits()))
                    .toList();
        }
    }

    /**
     * @param next address of the next page; absent on the last
     * @param kinds how many there are of each with the other choices as they are
     * @param suggestion what was probably meant; absent when every word is known
     */
    public record SearchPage(
            List<HitItem> items,
            Optional<String> next,
            int total,
            List<CountItem> kinds,
            List<CountItem> regions,
            List<CountItem> laws,
            Optional<String> suggestion) {}

    private final Search search;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SearchResource() {
        this(null);
    }

    @Inject
    public SearchResource(Search search) {
        this.search = search;
    }

    /**
     * @param q what to look for, in everyday words
     * @param kind only these, such as {@code route}; may be given more than once
     * @param region only what is for the people of this municipality, or {@code nl} for what holds everywhere
     * @param law only what is about this law
     * @param after id of the last hit of the page before; one can turn 200 hits
     */
    @GET
    public SearchPage ask(
            @QueryParam("q") String q,
            @QueryParam("kind") List<String> kind,
            @QueryParam("region") List<String> region,
            @QueryParam("law") List<String> law,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        if (q == null || q.isBlank() || q.length() > SearchQuestion.MOST_LETTERS) {
            throw wrong("q", "Geef met q waar u naar zoekt, in hoogstens " + SearchQuestion.MOST_LETTERS + " tekens.");
        }
        var answer = search.ask(new SearchQuestion(
                q, kinds(kind), Set.copyOf(region), Set.copyOf(law), Optional.ofNullable(after), Listing.limit(limit)));
        return page(answer, asked);
    }

    private static SearchPage page(SearchAnswer answer, UriInfo asked) {
        return new SearchPage(
                answer.hits().items().stream().map(HitItem::of).toList(),
                answer.hits().next().map(after -> Listing.nextPage(asked, after)),
                answer.total(),
                CountItem.of(answer.kinds()),
                CountItem.of(answer.regions()),
                CountItem.of(answer.laws()),
                answer.suggestion());
    }

    private static Set<SearchKind> kinds(List<String> codes) {
        var kinds = new LinkedHashSet<SearchKind>();
        for (String code : codes) {
            kinds.add(
                    SearchKind.find(code).orElseThrow(() -> wrong("kind", "Kies een soort die bestaat, zoals route.")));
        }
        return kinds;
    }

    private static ProblemException wrong(String parameter, String sentence) {
        return new ProblemException(
                ProblemType.BAD_PARAMETER,
                List.of(new FieldProblem("", sentence)),
                Json.createObjectBuilder().add("parameter", parameter).build());
    }
}
