// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Validity;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;

/** The version that is being made, and the step that this reader can take with it. To others than those who work on it: not there. */
@ApplicationScoped
public class EditionReview {
    private static final int LONGEST = 1000;

    private final Editions editions;
    private final Editing editing;
    private final EditionPeople people;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    EditionReview(Editions editions, Editing editing, EditionPeople people, CurrentUser user, Clock clock) {
        this.editions = editions;
        this.editing = editing;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** The version that is being made, else the one that counts; what is different in it, and the step that this reader can take. */
    public <T extends Record> Screen show(EditionDesk<T> desk, Place place) {
        return show(desk, place, Form.empty());
    }

    private <T extends Record> Screen show(EditionDesk<T> desk, Place place, Form form) {
        List<Edition<T>> versions = editions.versions(desk.kind(), place);
        Edition<T> made = versions.stream()
                .filter(edition -> edition.state().isBeingMade())
                .findFirst()
                .or(() -> versions.stream()
                        .filter(edition -> works(desk) && edition.state() == EditionState.PUBLISHED)
                        .findFirst())
                .filter(edition -> desk.holds(edition.content()))
                .orElseThrow(ProblemException::notFound);
        Optional<Edition<T>> before = versions.stream()
                .filter(edition -> edition.number() < made.number())
                .filter(edition -> edition.publishedAt().isPresent())
                .findFirst()
                .or(() -> place.municipality().flatMap(any -> desk.counting(Place.everywhere(place.slug()))));
        Me me = user.get();
        return Screen.of(ScreenKit.TEMPLATES, "edition/review.jte", "edition.review.title")
                .alsoSpeaks(desk.templates())
                .with("shown", new EditionView<>(desk, made))
                .with("names", people.of(versions))
                .with("before", before)
                .with("differences", differences(before, made))
                .with("form", form)
                .with("writes", desk.kind().writes(me))
                .with("reviews", desk.kind().reviews(me))
                .with("second", made.mayBeApprovedBy(me.personId()));
    }

    /** @param before the version before; of a first local variant the one for everybody */
    private static <T extends Record> List<Difference> differences(Optional<Edition<T>> before, Edition<T> made) {
        return before.map(old -> Differences.between(old.content(), made.content()))
                .orElse(List.of());
    }

    public <T extends Record> Response submit(EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted) {
        return step(desk, place, posted, (edition, revision, form) -> {
            desk.beforeSubmission(edition, form);
            if (form.isValid()) {
                editing.submit(desk.kind(), edition.id(), revision);
            }
        });
    }

    public <T extends Record> Response approve(
            EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted) {
        return step(desk, place, posted, (edition, revision, form) -> {
            String note = form.text("note", LONGEST).orElse("");
            if (form.isValid()) {
                editing.approve(desk.kind(), edition.id(), revision, note);
            }
        });
    }

    public <T extends Record> Response giveBack(
            EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted) {
        return step(desk, place, posted, (edition, revision, form) -> form.requiredText(
                        "reason", LONGEST, "edition.return.missing")
                .ifPresent(reason -> editing.giveBack(desk.kind(), edition.id(), revision, reason)));
    }

    public <T extends Record> Response publish(
            EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted) {
        return step(desk, place, posted, (edition, revision, form) -> {
            LocalDate from =
                    form.date("validFrom").orElseGet(() -> LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE));
            Optional<LocalDate> until = form.date("validUntil");
            if (form.isValid()) {
                editing.publish(desk.kind(), edition.id(), revision, new Validity(from, until));
            }
        });
    }

    public <T extends Record> Response retire(EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted) {
        return step(desk, place, posted, (edition, revision, form) -> form.requiredText(
                        "reason", LONGEST, "edition.retire.missing")
                .ifPresent(reason -> editing.retire(desk.kind(), edition.id(), revision, reason)));
    }

    public <T extends Record> Response discard(
            EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted) {
        return step(
                desk, place, posted, (edition, revision, form) -> editing.discard(desk.kind(), edition.id(), revision));
    }

    private interface Step<T extends Record> {
        void take(Edition<T> edition, long revision, Form form);
    }

    /** Back to where it now stands; a step that cannot be taken shows the page again and says why. */
    private <T extends Record> Response step(
            EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted, Step<T> step) {
        Form form = Form.of(posted);
        int number = form.number("number", 1, Integer.MAX_VALUE).orElse(0L).intValue();
        Edition<T> edition = editions.version(desk.kind(), place, number)
                .filter(found -> works(desk) && desk.holds(found.content()))
                .orElseThrow(ProblemException::notFound);
        try {
            step.take(edition, form.version(), form);
            if (form.isValid()) {
                return Response.seeOther(after(desk, place)).build();
            }
        } catch (ProblemException refused) {
            form.addAll(refused);
        }
        return Response.ok(show(desk, place, form).status(422)).build();
    }

    private <T extends Record> URI after(EditionDesk<T> desk, Place place) {
        return editions.versions(desk.kind(), place).isEmpty()
                ? URI.create(desk.addresses().root())
                : desk.addresses().to(place, "/versies");
    }

    private boolean works(EditionDesk<?> desk) {
        return desk.kind().works(user.get());
    }
}
