// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;

/** How an item came to be as it is: every version, two of them side by side, and what is left when it no longer counts. */
@ApplicationScoped
public class EditionHistory {
    private final Editions editions;
    private final EditionPeople people;
    private final CurrentUser user;

    @Inject
    EditionHistory(Editions editions, EditionPeople people, CurrentUser user) {
        this.editions = editions;
        this.people = people;
        this.user = user;
    }

    /**
     * Every version, and two of them side by side.
     *
     * @param from number of the older; null: the one before the newest
     * @param to number of the newer; null: the newest
     */
    public <T extends Record> Screen versions(EditionDesk<T> desk, Place place, Integer from, Integer to) {
        List<Edition<T>> versions = found(desk, place);
        Edition<T> newer = numbered(versions, to).orElse(versions.get(0));
        Edition<T> older = numbered(versions, from).orElseGet(() -> before(versions, newer));
        boolean works = user.find().filter(desk.kind()::works).isPresent();
        return Screen.of(ScreenKit.TEMPLATES, "edition/versions.jte", "edition.versions.title")
                .alsoSpeaks(desk.templates())
                .with("shown", new EditionView<>(desk, newer))
                .with("versions", versions)
                .with("names", works ? people.of(versions) : Map.of())
                .with("works", works)
                .with("older", older)
                .with("differences", Differences.between(older.content(), newer.content()))
                .with("choices", choices(versions))
                .with("form", Form.empty().with("van", older.number()).with("naar", newer.number()));
    }

    /** Was taken back: the reason stays readable. Never there: as if nothing. */
    public <T extends Record> Screen gone(EditionDesk<T> desk, Place place) {
        Edition<T> last = found(desk, place).get(0);
        return Screen.of(ScreenKit.TEMPLATES, "edition/gone.jte", desk.title(last.content()))
                .alsoSpeaks(desk.templates())
                .with("shown", new EditionView<>(desk, last));
    }

    private <T extends Record> List<Edition<T>> found(EditionDesk<T> desk, Place place) {
        List<Edition<T>> versions = editions.versions(desk.kind(), place);
        if (versions.isEmpty() || !desk.holds(versions.get(0).content())) {
            throw ProblemException.notFound();
        }
        return versions;
    }

    private static <T extends Record> List<Option> choices(List<Edition<T>> versions) {
        return versions.stream()
                .map(edition -> Option.of(Integer.toString(edition.number()), "Versie " + edition.number()))
                .toList();
    }

    private static <T extends Record> Optional<Edition<T>> numbered(List<Edition<T>> versions, Integer number) {
        return versions.stream()
                .filter(edition -> Integer.valueOf(edition.number()).equals(number))
                .findFirst();
    }

    private static <T extends Record> Edition<T> before(List<Edition<T>> versions, Edition<T> newer) {
        return versions.stream()
                .filter(edition -> edition.number() < newer.number())
                .findFirst()
                .orElse(newer);
    }
}
