// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Level;
import nl.passend.knowledge.BottleneckRegister.NewBottleneck;
import nl.passend.knowledge.BottleneckRegister.Status;
import nl.passend.knowledge.BottleneckRegister.Types;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.personas.Personas;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;

/** The form of a bottleneck: what there is to choose, and what was meant by what was filled in. */
@ApplicationScoped
public class BottleneckForm {
    static final int LONGEST = 1000;
    private static final int MONTHS = 24;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final BottleneckTypes types;
    private final LawCatalogue laws;
    private final Personas personas;
    private final Directory directory;
    private final Ids ids;
    private final Clock clock;

    @Inject
    BottleneckForm(
            BottleneckTypes types, LawCatalogue laws, Personas personas, Directory directory, Ids ids, Clock clock) {
        this.types = types;
        this.laws = laws;
        this.personas = personas;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param levels without words: those are texts of the page */
    public record Choices(
            List<Option> places,
            List<Option> months,
            List<Option> causes,
            List<Option> boundaries,
            List<Option> laws,
            List<Option> personas) {}

    Choices choices(Collection<String> municipalities) {
        var words = words();
        return new Choices(
                municipalities.stream()
                        .sorted()
                        .map(slug -> Option.of(slug, words.place(slug)))
                        .toList(),
                months(),
                types.causes().stream()
                        .map(one -> Option.of(one.code(), one.name(), one.about()))
                        .toList(),
                Stream.concat(
                                Stream.of(Option.of("", "Geen van deze")),
                                types.boundaries().stream().map(one -> Option.of(one.code(), one.name())))
                        .toList(),
                laws.laws().stream()
                        .map(one -> Option.of(one.code(), one.title()))
                        .toList(),
                words.personas().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(one -> Option.of(one.getKey(), one.getValue()))
                        .toList());
    }

    private List<Option> months() {
        YearMonth now = YearMonth.from(clock.instant().atZone(LegalCalendar.ZONE));
        return Stream.iterate(now, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> Option.of(
                        month.toString(),
                        month.getMonth().getDisplayName(java.time.format.TextStyle.FULL, DUTCH) + " "
                                + month.getYear()))
                .toList();
    }

    List<Option> statuses() {
        return Arrays.stream(Status.values())
                .map(status -> Option.of(status.name(), status.code()))
                .toList();
    }

    BottleneckWords words() {
        return new BottleneckWords(
                types,
                laws.laws().stream().collect(Collectors.toMap(Law::code, Law::title, (one, same) -> one)),
                personas.all().stream()
                        .collect(Collectors.toMap(
                                one -> one.item().slug(), one -> one.content().name(), (one, local) -> one)),
                directory.municipalitiesServed().stream()
                        .collect(Collectors.toMap(ServedMunicipality::slug, ServedMunicipality::name)));
    }

    /** Empty when something is missing; the form says what. */
    Optional<NewBottleneck> read(Form form) {
        var place = form.requiredText("municipality", 40, "bottleneck.municipality.missing");
        var month = form.requiredText("month", 7, "bottleneck.month.missing")
                .filter(text -> text.matches("20\\d\\d-\\d\\d"));
        var words = form.requiredText("words", LONGEST, "bottleneck.words.missing");
        var cause = form.requiredText("cause", 40, "bottleneck.cause.missing");
        var level = form.choice("level", Level.class, "bottleneck.level.missing");
        var solver = form.text("solver");
        var lessons = lessons(form);
        if (!form.isValid() || month.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewBottleneck(
                ids.next(),
                place.orElseThrow(),
                YearMonth.parse(month.get()),
                words.orElseThrow(),
                new Types(
                        cause.orElseThrow(),
                        form.text("boundary"),
                        form.choices("laws"),
                        form.choices("personas"),
                        level.orElseThrow()),
                solver,
                lessons));
    }

    /** Slugs, with spaces or commas between them. */
    List<String> lessons(Form form) {
        return form.text("lessons", 600).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,]+")))
                .filter(slug -> !slug.isEmpty())
                .toList();
    }

    static Form filled(Bottleneck one) {
        var form = Form.empty()
                .with("status", one.status().name())
                .with("outcome", one.outcome().orElse(""))
                .with("lessons", String.join(" ", one.lessons()));
        one.told().ifPresent(day -> form.with("told", day));
        one.agreed().ifPresent(day -> form.with("agreed", day));
        return form;
    }
}
