// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.EntryView;
import nl.passend.cases.GoalView;
import nl.passend.cases.GuardianshipView;
import nl.passend.cases.HomeView;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.MemberView;
import nl.passend.cases.OpeningView;
import nl.passend.screenkit.CaseBanner;
import nl.passend.screenkit.Ui;

/** Says what stands on a board in plain words, for the templates. */
public record InWords(Ui ui, BoardView board) {
    private static final int WORDS_BY_EAR = 40;

    /** The given name; "u" for the one who reads. */
    public String name(UUID member) {
        return find(member).map(m -> m.you() ? ui.t("you") : m.givenName()).orElseGet(() -> ui.t("someone"));
    }

    /** The given name, also of the one who reads: under words that someone said. */
    public String givenName(UUID member) {
        return find(member).map(MemberView::givenName).orElseGet(() -> ui.t("someone"));
    }

    /** As {@link #name}, to begin a sentence with. */
    public String capitalName(UUID member) {
        return capital(name(member));
    }

    private Optional<MemberView> find(UUID member) {
        return board.file().household().stream()
                .filter(m -> m.id().equals(member))
                .findFirst();
    }

    /** "Mirre, Tycho en Lente" */
    public String names(List<UUID> members) {
        return listed(members.stream().map(this::name).toList());
    }

    private String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : ui.t("and", String.join(", ", words.subList(0, words.size() - 1)), words.get(words.size() - 1));
    }

    /** "kind, 7 jaar" */
    public String role(MemberView member) {
        return ui.t("role." + member.role())
                + member.age().map(age -> ", " + ui.t("years", age)).orElse("");
    }

    public String address(HomeView home) {
        return home.address().orElseGet(() -> ui.t("file.home.unknown"));
    }

    /** "Hier wonen: Mirre en Lente" */
    public String residents(HomeView home) {
        return ui.t("file.home.residents", names(home.residents()));
    }

    /** Those who learn nothing of a secret home: who of the household does not live there. */
    public String outside(HomeView home) {
        return names(board.file().household().stream()
                .map(MemberView::id)
                .filter(member -> !home.residents().contains(member))
                .toList());
    }

    /** "Dit klopt niet: Bellen met school. Sinds 22 november 2026. Joost belt u vóór 29 november 2026." */
    public String remark(BoardView.OpenRemark one) {
        String what = ui.t("remark.kind." + one.kind()) + ": " + one.about().replaceFirst("\\.$", "");
        String promise = one.answerBy()
                .map(day -> ui.t(
                        day.isBefore(ui.today()) ? "mine.remarks.late" : "mine.remarks.by",
                        one.who().orElseGet(() -> ui.t("mine.remarks.team")),
                        ui.date(day)))
                .orElse("");
        return ui.t("mine.remarks.line", what, ui.date(one.since()), promise).strip();
    }

    public String part(String code) {
        return ui.t("part." + code);
    }

    /** "Mirre heeft gezag over Lente" */
    public String decides(GuardianshipView tie) {
        return decides(List.of(tie));
    }

    private String decides(List<GuardianshipView> ties) {
        GuardianshipView tie = ties.get(0);
        return capitalName(tie.guardian()) + " " + ui.t("ground." + tie.ground()) + " "
                + names(ties.stream().map(GuardianshipView::ward).toList());
    }

    /** "Tycho leest mee bij Mirre: gesprekken" */
    public String opening(OpeningView opening) {
        return opened(List.of(opening));
    }

    private String opened(List<OpeningView> openings) {
        OpeningView one = openings.get(0);
        return ui.t(
                "file.readers.opening",
                capitalName(one.reader()),
                name(one.subject()),
                listed(openings.stream().map(o -> part(o.part())).toList()));
    }

    /** Who decides for whom, one sentence for each who decides: "Mirre heeft gezag over Lente en Mos". */
    public List<String> deciders() {
        return together(
                board.guardianships().stream()
                        .filter(tie -> tie.mayRead().orElse(true))
                        .toList(),
                tie -> List.of(tie.guardian(), tie.ground()),
                this::decides);
    }

    /** Who decides by law and yet reads nothing here, for safety. The team alone knows. */
    public List<GuardianshipView> withheld() {
        return board.guardianships().stream()
                .filter(tie -> !tie.mayRead().orElse(true))
                .toList();
    }

    /** Who reads along with whom, one sentence for each two: "Tycho leest mee bij Mirre: gesprekken en afspraken". */
    public List<String> readers() {
        return together(board.openings(), one -> List.of(one.reader(), one.subject()), this::opened);
    }

    private static <T> List<String> together(
            List<T> all, Function<T, Object> alike, Function<List<T>, String> sentence) {
        return all.stream()
                .collect(Collectors.groupingBy(alike, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(sentence)
                .toList();
    }

    /** "Sinds 1 maart 2026, tot en met 1 mei 2026" */
    public String since(LocalDate from, Optional<LocalDate> until) {
        return since(ui, from, until);
    }

    static String since(Ui ui, LocalDate from, Optional<LocalDate> until) {
        return until.map(last -> ui.t("since-until", ui.date(from), ui.date(last)))
                .orElseGet(() -> ui.t("since", ui.date(from)));
    }

    public String kindAsTitle(EntryView entry) {
        return capital(ui.t("kind." + entry.kind()));
    }

    /** "gevraagd aan Joost en Kim" */
    public String asked(EntryView entry) {
        return ui.t("entry.asked", listed(entry.asked()));
    }

    /** To tell one line from another by ear: "notitie, 23 november 2026, Gebeld met…" */
    public String when(EntryView entry) {
        String text = entry.text();
        String begin = text.codePointCount(0, text.length()) > WORDS_BY_EAR
                ? text.substring(0, text.offsetByCodePoints(0, WORDS_BY_EAR)) + "…"
                : text;
        return ui.t("kind." + entry.kind()) + ", " + ui.date(entry.occurredOn()) + ", " + begin;
    }

    /** "geschreven door Samira, verteld door Mirre, over Lente" */
    public String origin(EntryView entry) {
        Optional<String> teller = entry.toldBy()
                .filter(id -> !entry.author().equals(find(id).map(MemberView::givenName)))
                .map(this::name);
        return List.of(
                        entry.author().map(name -> ui.t("entry.written-by", name)),
                        teller.map(name -> ui.t("entry.told-by", name)),
                        Optional.of(entry.about())
                                .filter(about -> !about.isEmpty())
                                .map(about -> ui.t("entry.about", names(about))))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** A value of a form as one reads it, for the page that shows two versions of it. */
    public String value(String field, String posted) {
        if (posted.isEmpty()) {
            return posted;
        }
        return switch (field) {
            case "birthDate" -> ui.date(LocalDate.parse(posted));
            case "role" -> ui.t("role." + posted);
            case "secret" -> ui.t("house.secret." + posted);
            case "residents" ->
                names(Arrays.stream(posted.split(",")).map(UUID::fromString).toList());
            default -> posted;
        };
    }

    /** Goals about one part of life; without a title where there is nothing to tell apart. */
    public record Group(Optional<String> title, List<GoalView> goals) {}

    /**
     * Goals by the part of life to which they belong, as far as anybody said so: those with somebody's own goals first, and within each
     * the own ones above the team's.
     *
     * @param whole false for a first page, which tells nothing apart
     */
    public List<Group> goals(boolean whole) {
        List<GoalView> goals = board.plan().goals();
        if (goals.isEmpty()) {
            return List.of();
        }
        if (!whole || goals.stream().allMatch(goal -> goal.domain().isEmpty())) {
            return List.of(new Group(Optional.empty(), goals));
        }
        return Stream.concat(
                        Arrays.stream(LifeDomain.values()).map(LifeDomain::code).map(Optional::of),
                        Stream.of(Optional.<String>empty()))
                .map(domain -> new Group(
                        Optional.of(domain.map(code -> ui.t("domain." + code)).orElseGet(() -> ui.t("domain.other"))),
                        goals.stream()
                                .filter(goal -> goal.domain().equals(domain))
                                .toList()))
                .filter(group -> !group.goals().isEmpty())
                .sorted(Comparator.comparing(
                        (Group group) -> group.goals().stream().noneMatch(GoalView::own)))
                .toList();
    }

    public Optional<GoalView> goal(UUID id) {
        return board.plan().goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst();
    }

    /** What somebody said, and their name. */
    public record Said(String words, String by) {}

    /** What stands above every page: the real question when one was confirmed, one's own first, else the request as it came in. */
    public Optional<Said> headline() {
        return board.words().questions().stream()
                .filter(question -> question.confirmedOn().isPresent())
                .min(Comparator.comparing(question -> !isReader(question.member())))
                .map(question -> new Said(question.words(), givenName(question.member())))
                .or(this::request);
    }

    private boolean isReader(UUID member) {
        return find(member).filter(MemberView::you).isPresent();
    }

    /** As it came in. */
    public Optional<Said> request() {
        return board.file()
                .request()
                .map(words -> new Said(
                        words, board.file().teller().map(this::givenName).orElse("")));
    }

    /** The request, when something else stands above it. */
    public Optional<Said> begin() {
        return request().filter(said -> !headline().equals(Optional.of(said)));
    }

    /** Only when request and team may both be seen: a banner with holes would tell what is hidden. */
    static Optional<CaseBanner> banner(Ui ui, Place place, BoardView board) {
        if (board.file().request().isEmpty() || board.team().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseBanner(
                board.file()
                        .teller()
                        .flatMap(new InWords(ui, board)::find)
                        .map(MemberView::fullName)
                        .orElseGet(() -> ui.t("file.household")),
                place.of(board.file().id()),
                board.file().household().stream().map(MemberView::givenName).toList(),
                new InWords(ui, board).headline().orElseThrow().words(),
                board.team()
                        .filter(team -> team.whoIsThere().isPresent())
                        .map(team -> new CaseBanner.Contact(
                                team.whoIsThere().get(),
                                ui.t("the-team", team.name()),
                                Optional.of(team.contactPhone()),
                                team.daysOfWhoIsThere()
                                        .map(days -> ui.t(
                                                "file.call.works",
                                                days,
                                                team.phone().replace(' ', '\u00a0'),
                                                team.openingHours()))
                                        .orElse(team.openingHours()))),
                board.plan().next().map(next -> new CaseBanner.NextStep(next.what(), next.on()))));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
