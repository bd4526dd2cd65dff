// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.screenkit.CaseBanner;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Link;
import nl.passend.screenkit.LinkGroups;
import nl.passend.screenkit.LinkGroups.LinkGroup;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.PersonCard;
import nl.passend.screenkit.Table;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Task;
import nl.passend.screenkit.TimelineEntry;

/** Invented content that brings every component into every state, counted from the moment it is shown. */
public record GalleryContent(Instant now) {
    private static final int MAX_WORDS = 20;

    private LocalDate today() {
        return LegalCalendar.dayOf(now);
    }

    public LocalDate soon() {
        return today().plusDays(9);
    }

    public Instant lastChange() {
        return now.minus(1, ChronoUnit.DAYS);
    }

    public CaseBanner banner() {
        return new CaseBanner(
                "Gezin Zonnewolk",
                "/ontwerp",
                List.of("Mirre", "Tycho", "Mos", "Lente"),
                "Wij willen weer slapen, en dezelfde vier mensen houden die voor Lente zorgen.",
                Optional.of(new CaseBanner.Contact(
                        "Samira",
                        "uw vaste gezicht, team Rivierenwijk",
                        Optional.of("06 00 00 00 00"),
                        "ma, di en do")),
                Optional.of(new CaseBanner.NextStep("Samen aan tafel met het zorgkantoor", soon())));
    }

    public List<Link> subnavigation() {
        return List.of(
                new Link("/ontwerp", "Overzicht"),
                new Link("#k-tijdlijn", "Tijdlijn"),
                new Link("#k-mensen", "Wie komt voor wie"),
                new Link("#k-feiten", "Wie keek"),
                new Link("#k-formulier", "Toegang"));
    }

    public LinkGroups groups() {
        return new LinkGroups(List.of(
                new LinkGroup(
                        "Nu",
                        List.of(new Link("/ontwerp", "Overzicht"), new Link("#k-tijdlijn", "Tijdlijn")),
                        List.of()),
                new LinkGroup("Plan en hulp", List.of(new Link("#k-mensen", "Wie komt voor wie")), List.of()),
                new LinkGroup("Wie mag wat", List.of(new Link("#k-feiten", "Wie keek")), List.of())));
    }

    public List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        "t1",
                        now,
                        "Nachtzorg gevonden",
                        Optional.of("Samira, uw vaste gezicht"),
                        Optional.of(out -> out.writeUserContent("Vanaf volgende week komt Bo twee nachten.")),
                        Optional.of(new Tag("voor iedereen", Tag.Tone.GOOD))),
                new TimelineEntry(
                        "t2",
                        lastChange(),
                        "Gesprek met school",
                        Optional.of("Joost, gezinsregisseur"),
                        Optional.of(out -> out.writeUserContent("Lente mag drie ochtenden komen. Mos was erbij.")),
                        Optional.of(new Tag("alleen het team", Tag.Tone.NEUTRAL))),
                new TimelineEntry(
                        "t3",
                        now.minus(40, ChronoUnit.DAYS),
                        "Kennisgemaakt aan de keukentafel",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    public List<Task> tasks() {
        return List.of(
                new Task(
                        "Brief van het zorgkantoor lezen",
                        "#",
                        Optional.of("Samira, met Mirre"),
                        Optional.of(today().minusDays(2)),
                        false),
                new Task("Badlift aanvragen", "#", Optional.of("Joost"), Optional.of(today().plusDays(1)), false),
                new Task("Mos aanmelden bij de club", "#", Optional.of("Tycho"), Optional.of(soon()), false),
                new Task("Eén naam afspreken", "#", Optional.of("het team"), Optional.empty(), true));
    }

    public List<PersonCard> people() {
        return List.of(
                new PersonCard(
                        "Samira",
                        "Uw vaste gezicht",
                        Optional.of("Team Rivierenwijk"),
                        Optional.of("06 00 00 00 00"),
                        Optional.of("Werkt ma, di en do. Anders: Joost.")),
                new PersonCard(
                        "Bo van de nacht",
                        "Slaapt twee nachten bij Lente",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Tot en met 31 december 2026")));
    }

    /** Rows with a short and a long one. */
    public Table table(Kit kit) {
        return kit.table("Zaken van team Rivierenwijk")
                .captionHidden()
                .columns("Gezin", "De vraag", "Volgende stap", "Stand")
                .row(
                        kit.link("Zonnewolk", "#"),
                        "Wij willen weer slapen.",
                        kit.relative(today().plusDays(1)),
                        kit.tag("loopt", Tag.Tone.ACCENT))
                .row(
                        kit.link("Papierboot", "#"),
                        "Mila wordt achttien en wil zelf een sleutel; Jutka wil weten wat er gebeurt.",
                        kit.relative(today().minusDays(3)),
                        kit.tag("te laat", Tag.Tone.URGENT))
                .row(kit.link("Zandkasteel", "#"), "Een traplift, en bridge op donderdag.", "nog geen", "licht plan");
    }

    public Form empty() {
        return Form.empty().with("readers", "me");
    }

    public Form wrong() {
        var form = Form.empty()
                .with("wrong.ownWords", "Dit is veel langer dan het mag zijn.")
                .with("wrong.birthDate-day", "31")
                .with("wrong.birthDate-month", "feb")
                .with("wrong.birthDate-year", "2019");
        form.requiredText("wrong.givenName", MAX_WORDS, "Vul een voornaam in.");
        form.text("wrong.ownWords", MAX_WORDS);
        form.date("wrong.birthDate");
        form.requiredText("wrong.team", MAX_WORDS, "Kies een team.");
        form.requiredText("wrong.readers", MAX_WORDS, "Kies wie dit mag lezen.");
        form.requiredText("wrong.password", MAX_WORDS, "Vul uw wachtwoord in.");
        return form;
    }

    public List<Option> teams() {
        return List.of(
                Option.of("", "Kies een team"),
                Option.of("rivierenwijk", "Rivierenwijk"),
                Option.of("heuvelzicht", "Heuvelzicht"));
    }

    public List<Option> readers() {
        return List.of(
                Option.of("me", "Alleen ik en Samira", "Zo staat het, tot u iets anders kiest."),
                Option.of("team", "Mijn team"),
                Option.of("school", "Ook school"));
    }

    public List<Option> help() {
        return List.of(
                Option.of("night", "Iemand in de nacht"),
                Option.of("letter", "Samen de brief lezen"),
                Option.of("less", "Minder mensen over de vloer"));
    }
}
