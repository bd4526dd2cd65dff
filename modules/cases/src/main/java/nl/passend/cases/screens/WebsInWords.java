// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.MemberView;
import nl.passend.cases.TeamCard;
import nl.passend.cases.internal.drawing.WebDrawing;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says what people drew of themselves: each beside their own earlier webs, and never two people together. */
public record WebsInWords(Ui ui, BoardView board, List<HealthWebView> webs) {
    private static final int HIGHEST = 10;

    /** Who drew one that may be read: oneself first. */
    public List<MemberView> people() {
        return board.file().household().stream()
                .filter(member -> !of(member.id()).isEmpty())
                .sorted(Comparator.comparing((MemberView member) -> !member.you()))
                .toList();
    }

    /** The latest first. */
    public List<HealthWebView> of(UUID member) {
        return webs.stream().filter(web -> web.member().equals(member)).toList();
    }

    public HealthWebView latest(UUID member) {
        return of(member).get(0);
    }

    /** The one that was chosen among this person's earlier ones; else the one before. By the same names, else nothing can be compared. */
    public Optional<HealthWebView> earlier(UUID member, Optional<UUID> chosen) {
        List<HealthWebView> before = of(member).stream()
                .skip(1)
                .filter(web -> web.aspects().equals(latest(member).aspects()))
                .toList();
        return before.stream()
                .filter(web -> chosen.filter(web.id()::equals).isPresent())
                .findFirst()
                .or(() -> before.stream().findFirst());
    }

    public InstrumentView names(HealthWebView web) {
        return Instrument.POSITIVE_HEALTH.of(web.aspects());
    }

    /** By which a new one is drawn. */
    public InstrumentView names() {
        return Instrument.POSITIVE_HEALTH.current();
    }

    public WebDrawing drawing(HealthWebView web, Optional<HealthWebView> earlier) {
        InstrumentView names = names(web);
        return WebDrawing.of(
                names.parts().stream().map(InstrumentView.Part::name).toList(),
                scores(names, web),
                earlier.map(before -> scores(names, before)));
    }

    private static List<Optional<Integer>> scores(InstrumentView names, HealthWebView web) {
        return names.parts().stream().map(part -> web.score(part.code())).toList();
    }

    /** "7", or that nothing was said. */
    public String score(HealthWebView web, String dimension) {
        return web.score(dimension).map(String::valueOf).orElseGet(() -> ui.t("web.unsaid"));
    }

    public String words(HealthWebView web, String dimension) {
        return web.mark(dimension).flatMap(HealthWebView.Mark::words).orElse("");
    }

    public boolean hasWords(HealthWebView web) {
        return web.marks().stream().anyMatch(mark -> mark.words().isPresent());
    }

    public String title(MemberView member) {
        return member.you() ? ui.t("web.yours") : ui.t("web.of", member.givenName());
    }

    /** "Dit leest alleen u." */
    public String readers(HealthWebView web) {
        String name = new InWords(ui, board).givenName(web.member());
        return switch (web.readers()) {
            case "self" -> ui.t("web.read-by.self");
            case "confidant" ->
                ui.t("web.read-by.confidant", name, web.confidant().orElseGet(() -> ui.t("web.contact")));
            case "teller" -> ui.t("web.read-by.teller", name);
            default -> ui.t("web.read-by.household", name);
        };
    }

    public String thinkOf(InstrumentView.Part part) {
        return ui.t("web.think-of", String.join(", ", part.aspects()));
    }

    public List<Option> scores() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("web.skip"))),
                        IntStream.rangeClosed(0, HIGHEST)
                                .mapToObj(score -> Option.of(String.valueOf(score), scored(score))))
                .toList();
    }

    private String scored(int score) {
        return switch (score) {
            case 0 -> ui.t("web.score.lowest");
            case HIGHEST -> ui.t("web.score.highest");
            default -> String.valueOf(score);
        };
    }

    /** From few to many. */
    public List<Option> readerChoices() {
        String confidant = board.team().flatMap(TeamCard::contact).orElseGet(() -> ui.t("web.contact"));
        return List.of(
                Option.of("self", ui.t("web.readers.self"), ui.t("web.readers.self.hint")),
                Option.of("confidant", ui.t("web.readers.confidant", confidant)),
                Option.of("teller", ui.t("web.readers.teller"), ui.t("web.readers.teller.hint")),
                Option.of("household", ui.t("web.readers.household"), ui.t("web.readers.household.hint")));
    }

    /** Whether the one who reads may draw: only somebody in person. */
    public boolean mayDraw() {
        return !board.asTeam() && board.may().contains("write");
    }
}
