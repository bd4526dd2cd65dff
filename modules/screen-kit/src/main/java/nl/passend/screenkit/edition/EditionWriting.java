// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.Ui;

/** Writing: a new item, a new version, or a variant of a municipality. Only for who writes this kind; to others it is not there. */
@ApplicationScoped
public class EditionWriting {
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_WHY = 1000;

    private final Editions editions;
    private final Editing editing;
    private final CurrentUser user;

    @Inject
    EditionWriting(Editions editions, Editing editing, CurrentUser user) {
        this.editions = editions;
        this.editing = editing;
        this.user = user;
    }

    public <T extends Record> Screen blank(EditionDesk<T> desk) {
        requireWriter(desk);
        return blank(desk, desk.blank());
    }

    public <T extends Record> Response begin(EditionDesk<T> desk, MultivaluedMap<String, String> posted) {
        requireWriter(desk);
        Form form = Form.of(posted);
        Optional<String> slug = form.requiredText("slug", LONGEST_SLUG, "edition.slug.missing");
        Optional<Manuscript<T>> manuscript = manuscript(desk, form, Optional.empty());
        if (slug.isPresent() && manuscript.isPresent()) {
            Place place = Place.everywhere(slug.get());
            try {
                if (!editions.versions(desk.kind(), place).isEmpty()) {
                    throw ProblemException.invalid("/slug", "Dit adres is al in gebruik. Kies een ander.");
                }
                desk.begin(place, manuscript.get());
                return Response.seeOther(desk.addresses().to(place, "/beoordelen"))
                        .build();
            } catch (ProblemException refused) {
                form.addAll(refused);
            }
        }
        return Response.ok(blank(desk, form).status(422)).build();
    }

    /** Goes on with the version that is being made, else begins with what counts now; a local variant begins with the one for everybody. */
    public <T extends Record> Screen edit(EditionDesk<T> desk, Place place) {
        requireWriter(desk);
        Base<T> base = base(desk, place);
        Form form = desk.form(base.content());
        base.draft().ifPresent(draft -> {
            form.with("version", draft.revision()).with("why", draft.why());
            draft.checkedOn().ifPresent(day -> form.with("checkedOn", day));
        });
        return edit(desk, place, form);
    }

    public <T extends Record> Response save(EditionDesk<T> desk, Place place, MultivaluedMap<String, String> posted) {
        requireWriter(desk);
        Base<T> base = base(desk, place);
        Form form = Form.of(posted);
        Optional<Manuscript<T>> manuscript = manuscript(desk, form, Optional.of(base.content()));
        if (manuscript.isPresent()) {
            try {
                save(desk, place, base, form.number("version", 1, Long.MAX_VALUE), manuscript.get());
                return Response.seeOther(desk.addresses().to(place, "/beoordelen"))
                        .build();
            } catch (ProblemException refused) {
                if (refused.type().equals(ProblemType.STALE) && base.draft().isPresent()) {
                    return Response.ok(both(desk, base.draft().get(), manuscript.get()))
                            .build();
                }
                form.addAll(refused);
            }
        }
        return Response.ok(edit(desk, place, form).status(422)).build();
    }

    private <T extends Record> void save(
            EditionDesk<T> desk, Place place, Base<T> base, Optional<Long> revision, Manuscript<T> manuscript) {
        if (base.draft().isPresent()) {
            // A form that was opened before somebody else began this version is as old as can be.
            editing.rewrite(desk.kind(), base.draft().get().id(), revision.orElse(0L), manuscript);
        } else {
            desk.begin(place, manuscript);
        }
    }

    /** What one writes on from. */
    private record Base<T extends Record>(T content, Optional<Edition<T>> draft) {}

    private <T extends Record> Base<T> base(EditionDesk<T> desk, Place place) {
        List<Edition<T>> versions = editions.versions(desk.kind(), place);
        Optional<Edition<T>> draft = versions.stream()
                .filter(edition -> edition.state() == EditionState.DRAFT)
                .findFirst();
        T content = draft.or(() -> versions.stream().findFirst())
                .or(() -> place.municipality().flatMap(any -> desk.counting(Place.everywhere(place.slug()))))
                .map(Edition::content)
                .filter(desk::holds)
                .orElseThrow(ProblemException::notFound);
        return new Base<>(content, draft);
    }

    private static <T extends Record> Optional<Manuscript<T>> manuscript(
            EditionDesk<T> desk, Form form, Optional<T> before) {
        Optional<T> content = desk.read(form, before);
        Optional<String> why = form.requiredText("why", LONGEST_WHY, "edition.why.missing");
        var checkedOn = form.date("checkedOn");
        return form.isValid()
                ? Optional.of(new Manuscript<>(content.orElseThrow(), why.orElseThrow(), checkedOn))
                : Optional.empty();
    }

    /** The fields of a kind, drawn when the page is. */
    public interface Fields {
        Content draw(Ui ui, Kit kit);
    }

    private <T extends Record> Screen blank(EditionDesk<T> desk, Form form) {
        return Screen.of(ScreenKit.TEMPLATES, "edition/new.jte", desk.words() + "new.title")
                .alsoSpeaks(desk.templates())
                .with("desk", desk)
                .with("form", form)
                .with("fields", (Fields) (ui, kit) -> desk.fields(ui, kit, form, Optional.empty()));
    }

    private <T extends Record> Screen edit(EditionDesk<T> desk, Place place, Form form) {
        return Screen.of(ScreenKit.TEMPLATES, "edition/edit.jte", "edition.edit.title")
                .alsoSpeaks(desk.templates())
                .with("desk", desk)
                .with("place", place)
                .with("form", form)
                .with("fields", (Fields) (ui, kit) -> desk.fields(ui, kit, form, Optional.of(place)))
                .with("municipality", desk.municipality(place));
    }

    private <T extends Record> Screen both(EditionDesk<T> desk, Edition<T> current, Manuscript<T> yours) {
        return Screen.of(ScreenKit.TEMPLATES, "edition/both.jte", "edition.both.title")
                .alsoSpeaks(desk.templates())
                .with("shown", new EditionView<>(desk, current))
                .with("theirs", fields(desk, current.content(), current.why()))
                .with("yours", fields(desk, yours.content(), yours.why()))
                .status(412);
    }

    private static <T extends Record> Map<String, String> fields(EditionDesk<T> desk, T content, String why) {
        Map<String, String> fields = new LinkedHashMap<>(desk.values(content));
        fields.put("why", why);
        return fields;
    }

    private void requireWriter(EditionDesk<?> desk) {
        if (!desk.kind().writes(user.get())) {
            throw ProblemException.notFound();
        }
    }
}
