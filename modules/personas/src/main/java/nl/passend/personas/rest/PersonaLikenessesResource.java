// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Feature;
import nl.passend.personas.Likeness;
import nl.passend.personas.Likenesses;

/**
 * Facts in, groups that the need looks like out: ranked, in part, several at once, each contribution in words. Facts without a
 * name; neither kept nor written to a log, and so not in the address.
 */
@Path("/api/v1/persona-likenesses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLISHED)
public class PersonaLikenessesResource {
    /**
     * @param facts by name, as in {@code /api/v1/facts}; what is not there is unknown
     * @param municipality slug; then what its editors added to a persona counts too
     */
    @Body
    public record Told(
            @NotNull JsonObject facts, @Size(max = 80) String municipality) {}

    /**
     * @param score above 0, at most 1; what is open counts neither way
     * @param municipality slug, when it was compared with the variant of a municipality
     */
    public record LikenessItem(
            String slug,
            String name,
            String claim,
            double score,
            List<Contribution> fits,
            List<Contribution> differs,
            List<Contribution> open,
            Optional<String> municipality) {
        static LikenessItem of(Likeness likeness) {
            return new LikenessItem(
                    likeness.slug(),
                    likeness.name(),
                    likeness.claim(),
                    likeness.score(),
                    contributions(likeness, likeness.fits()),
                    contributions(likeness, likeness.differs()),
                    contributions(likeness, likeness.open()),
                    likeness.municipality());
        }

        private static List<Contribution> contributions(Likeness likeness, List<Feature> features) {
            return features.stream()
                    .map(feature -> Contribution.of(feature, likeness.isLocal(feature)))
                    .toList();
        }
    }

    /**
     * @param words what is so, is not so, or was not told
     * @param weight 1 a little, 2, 3 strongly
     * @param facts names of the facts that it rests on
     * @param local added or said otherwise by the municipality
     */
    public record Contribution(String words, int weight, List<String> facts, boolean local) {
        static Contribution of(Feature feature, boolean local) {
            return new Contribution(
                    feature.words(),
                    feature.weight(),
                    feature.when().stream()
                            .map(Feature.FactTest::fact)
                            .distinct()
                            .toList(),
                    local);
        }
    }

    private final Likenesses likenesses;
    private final FactCatalogue facts;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PersonaLikenessesResource() {
        this(null, null);
    }

    @Inject
    public PersonaLikenessesResource(Likenesses likenesses, FactCatalogue facts) {
        this.likenesses = likenesses;
        this.facts = facts;
    }

    /** Answers 200 and not 201: nothing is made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<LikenessItem> compare(Told told) {
        return Listing.whole(
                likenesses.of(facts.read(told.facts(), "/facts"), Optional.ofNullable(told.municipality())).stream()
                        .map(LikenessItem::of)
                        .toList());
    }
}
