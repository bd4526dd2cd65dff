// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.HelpersView;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.ProposalView;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** Says in plain words who comes for whom, who leaves and who follows, for the templates. */
public record HelpInWords(Ui ui, BoardView board) {
    private static final int FIRST = 4;
    private static final int SOON = 14;

    private InWords words() {
        return new InWords(ui, board);
    }

    private HelpersView helpers() {
        return board.plan().helpers();
    }

    /** "Er komen 11 mensen: 9 voor Lente, 2 voor Mirre." */
    public String counted() {
        String each = helpers().perMember().stream()
                .map(count -> ui.t("help.for", count.helpers(), words().name(count.member())))
                .collect(Collectors.joining(", "));
        return ui.count("help.coming", helpers().coming()) + (each.isEmpty() ? "." : ": " + each + ".");
    }

    /** "Jeugdwet 4, Wlz 3" */
    public String perLaw() {
        return helpers().perLaw().stream()
                .map(count -> count.name() + " " + count.helpers())
                .collect(Collectors.joining(", "));
    }

    /** What nobody said yet: how many have no end, how many no purpose. */
    public List<String> missing() {
        return Stream.of(
                        Optional.of(helpers().withoutEnd())
                                .filter(n -> n > 0)
                                .map(n -> ui.count("help.without-end", n)),
                        Optional.of(helpers().withoutPurpose())
                                .filter(n -> n > 0)
                                .map(n -> ui.count("help.without-purpose", n)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "voor Lente, Jeugdwet, 3,5 uur per week" */
    public String about(InvolvementView one) {
        List<String> facts = new ArrayList<>();
        if (!one.members().isEmpty()) {
            facts.add(ui.t("help.whom", words().names(one.members())));
        }
        one.organisation().filter(name -> !name.equals(one.name())).ifPresent(facts::add);
        one.lawName().ifPresent(facts::add);
        one.hours()
                .ifPresent(hours -> facts.add(ui.t(
                        "help.hours." + one.per().orElse("week"),
                        hours.stripTrailingZeros().toPlainString().replace('.', ','))));
        return String.join(" · ", facts);
    }

    /** "Sinds 1 maart 2026, tot en met 1 mei 2026"; whoever is still to come: "Komt vanaf 2 mei 2026" */
    public String since(InvolvementView one) {
        return one.since().isAfter(ui.today())
                ? ui.t("help.from", ui.date(one.since()))
                : words().since(one.since(), one.until());
    }

    public List<Tag> tags(InvolvementView one) {
        List<Tag> tags = new ArrayList<>();
        if (one.teamOnly()) {
            tags.add(new Tag(ui.t("entry.team-only"), Tag.Tone.CARE));
        }
        if (one.leaving().isPresent()) {
            tags.add(new Tag(ui.t("help.leaves"), Tag.Tone.URGENT));
        } else {
            if (one.withoutEnd()) {
                tags.add(new Tag(ui.t("help.no-end"), Tag.Tone.NEUTRAL));
            }
            if (one.withoutPurpose()) {
                tags.add(new Tag(ui.t("help.no-purpose"), Tag.Tone.NEUTRAL));
            }
        }
        return tags;
    }

    /** Those of whom someone must be told now. */
    public List<InvolvementView> leaving() {
        return helpers().items().stream().filter(i -> i.leaving().isPresent()).toList();
    }

    /** Those who come, and those who are to come. */
    public List<InvolvementView> staying() {
        return helpers().items().stream().filter(i -> i.leaving().isEmpty()).toList();
    }

    /**
     * Those of whom something changes soon, then those who come most: who a family wants to see at once. The others stand on their
     * own page, and on paper.
     */
    public List<InvolvementView> first() {
        return staying().stream()
                .sorted(Comparator.comparing((InvolvementView one) -> !changesSoon(one))
                        .thenComparing(one -> one.phone().isEmpty())
                        .thenComparing(
                                one -> one.hours().orElse(BigDecimal.ZERO).negate()))
                .limit(FIRST)
                .toList();
    }

    public List<InvolvementView> others() {
        List<InvolvementView> first = first();
        return staying().stream().filter(one -> !first.contains(one)).toList();
    }

    /** Whoever just came in the place of another is new to them too. */
    private boolean changesSoon(InvolvementView one) {
        LocalDate soon = ui.today().plusDays(SOON);
        boolean follows =
                one.follows().isPresent() && one.since().isAfter(ui.today().minusDays(SOON));
        return follows
                || one.since().isAfter(ui.today())
                || one.until().filter(last -> last.isBefore(soon)).isPresent();
    }

    /** "Kim stopt op vrijdag 1 mei. Dat is jammer." After the last day: "Kim is gestopt." */
    public String stops(InvolvementView one) {
        LocalDate last = one.leaving().orElseThrow().lastDay();
        return last.isBefore(ui.today())
                ? ui.t("leave.stopped", one.name())
                : ui.t("leave.stops", one.name(), ui.day(last));
    }

    /**
     * "Bo komt vanaf 2 mei." or "Er is nog niemand. Joost zoekt, u hoort het uiterlijk 20 april. Tot dan: bel 099 …" Once that day
     * has passed it says so: a promise that was not kept is not told again.
     */
    public String follows(InvolvementView one) {
        InvolvementView.Leaving leaving = one.leaving().orElseThrow();
        if (leaving.successor().isPresent()) {
            return leaving.known() ? ui.t("leave.knows", leaving.successor().get()) : comes(leaving);
        }
        String searcher = leaving.searcher().orElseGet(() -> ui.t("leave.your-team"));
        boolean late = leaving.newsBy().filter(day -> day.isBefore(ui.today())).isPresent();
        String nobody = leaving.newsBy()
                .map(day -> ui.t(late ? "leave.nobody.late" : "leave.nobody", searcher, ui.day(day)))
                .orElseGet(() -> ui.t("leave.nobody.no-day", searcher));
        String call = leaving.callMeanwhile()
                .or(() -> board.team().map(team -> team.phone()))
                .map(number -> " " + ui.t(late ? "leave.call.now" : "leave.call", number))
                .orElse("");
        return nobody + call;
    }

    private String comes(InvolvementView.Leaving leaving) {
        LocalDate since = leaving.successorSince().orElseGet(ui::today);
        return ui.t(
                since.isAfter(ui.today()) ? "leave.follows" : "leave.came",
                leaving.successor().orElseThrow(),
                ui.day(since));
    }

    /** "Bo kent al wat Mirre vertelde." */
    public Optional<String> heard(InvolvementView one) {
        return one.heard()
                .map(heard -> ui.t(
                        "help.heard",
                        one.name(),
                        heard.by().map(by -> words().name(by)).orElseGet(() -> ui.t("help.heard.family"))));
    }

    /** "Wat moet Bo weten over Lente?" */
    public String mustKnow(InvolvementView one) {
        String who = one.leaving().orElseThrow().successor().orElseGet(() -> ui.t("leave.the-new-one"));
        return ui.t("leave.must-know", who, words().names(one.members()));
    }

    /** "Joost belt u uiterlijk vrijdag 27 november met een voorstel. Nummer: 099 …" After that day: that it did not happen. */
    public String owed(ProposalView proposal) {
        String side = (board.asTeam() ? "team" : "own") + (isLate(proposal) ? ".late" : "");
        return ui.t("too-many.owed." + side, director(proposal), ui.day(proposal.due())) + number(proposal);
    }

    /** What the family said, and what now happens. */
    public String replied(ProposalView proposal) {
        ProposalView.Reply reply = proposal.reply().orElseThrow();
        String said = ui.t(
                "too-many.replied." + reply.said(),
                words().givenName(reply.by()),
                ui.day(reply.on()),
                director(proposal),
                ui.day(proposal.due()));
        return !proposal.settled() && isLate(proposal) ? said + " " + ui.t("too-many.late") + number(proposal) : said;
    }

    private String director(ProposalView proposal) {
        return proposal.director().orElseGet(() -> ui.t("leave.your-team"));
    }

    private boolean isLate(ProposalView proposal) {
        return proposal.due().isBefore(ui.today());
    }

    private String number(ProposalView proposal) {
        String number = isLate(proposal) ? "too-many.number.late" : "too-many.number";
        return proposal.phone().map(phone -> " " + ui.t(number, phone)).orElse("");
    }

    public String advice(ProposalView.Line line) {
        return ui.t("advice." + line.what());
    }

    /** Whether the button is there: as long as one question is not settled, nobody asks again. */
    public boolean mayAsk() {
        return board.may().contains("plan")
                && helpers().coming() > 0
                && board.plan().proposals().stream().allMatch(ProposalView::settled);
    }
}
