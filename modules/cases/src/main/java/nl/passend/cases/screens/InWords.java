// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.AccessView;
import nl.passend.cases.BoardView;
import nl.passend.cases.EntryKind;
import nl.passend.cases.EntryView;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.MemberView;
import nl.passend.cases.OpenPart;
import nl.passend.screenkit.CaseBanner;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Tag;

/** Says what stands in a view in plain Dutch, for the templates. */
public final class InWords {
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("case-file.create", "begon het plan"),
            Map.entry("case-file.update", "paste de vraag of het verhaal aan"),
            Map.entry("timeline-entry.create", "schreef iets in de tijdlijn"),
            Map.entry("household-member.create", "voegde iemand toe aan het gezin"),
            Map.entry("household-member.update", "paste gegevens van iemand aan"),
            Map.entry("household-member.invite", "gaf iemand een eigen inlog"),
            Map.entry("home.create", "voegde een huis toe"),
            Map.entry("home.update", "paste een huis aan"),
            Map.entry("guardianship.create", "schreef op wie over wie beslist"),
            Map.entry("guardianship.end", "schreef op wie niet meer beslist"),
            Map.entry("opening.create", "liet iemand meelezen"),
            Map.entry("opening.end", "stopte het meelezen"),
            Map.entry("supporter.let-in", "liet een cliëntondersteuner toe"),
            Map.entry("supporter.end", "stopte de toegang van een cliëntondersteuner"));

    private InWords() {}

    public static String nameOf(BoardView board, UUID member) {
        return board.file().household().stream()
                .filter(m -> m.id().equals(member))
                .map(MemberView::givenName)
                .findFirst()
                .orElse("iemand");
    }

    public static String namesOf(BoardView board, List<UUID> members) {
        List<String> names = members.stream().map(id -> nameOf(board, id)).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.get(names.size() - 1);
    }

    public static String role(String code) {
        return word(HouseholdRole.values(), code, HouseholdRole::code, HouseholdRole::word);
    }

    public static String part(String code) {
        return word(OpenPart.values(), code, OpenPart::code, OpenPart::word);
    }

    public static String ground(String code) {
        return word(Ground.values(), code, Ground::code, Ground::word);
    }

    public static String kind(EntryView entry) {
        return word(EntryKind.values(), entry.kind(), EntryKind::code, EntryKind::word);
    }

    public static Optional<Tag> tag(EntryView entry) {
        return entry.teamOnly() ? Optional.of(new Tag("alleen voor het team", Tag.Tone.CARE)) : Optional.empty();
    }

    /** "geschreven door Samira, verteld door Mirre, over Lente" */
    public static String origin(BoardView board, EntryView entry) {
        StringBuilder words = new StringBuilder();
        entry.author().ifPresent(name -> words.append("geschreven door ").append(name));
        entry.toldBy()
                .map(id -> nameOf(board, id))
                .filter(name -> !entry.author().equals(Optional.of(name)))
                .ifPresent(name -> words.append(words.isEmpty() ? "" : ", ")
                        .append("verteld door ")
                        .append(name));
        if (!entry.about().isEmpty()) {
            words.append(words.isEmpty() ? "" : ", ").append("over ").append(namesOf(board, entry.about()));
        }
        return words.toString();
    }

    /** "Samira van team Rivierenwijk keek in het plan, om u te helpen" */
    public static String sentence(AccessLogLine line) {
        String who = line.name() + line.team().map(team -> " van team " + team).orElse("");
        if ("changed".equals(line.action())) {
            return who + " "
                    + line.what().stream()
                            .map(what -> EVENTS.getOrDefault(what, "paste iets aan"))
                            .distinct()
                            .collect(Collectors.joining(" en "))
                    + ".";
        }
        return who + " keek in het plan, " + line.purposeInWords() + ".";
    }

    public static List<Option> parts() {
        return Arrays.stream(OpenPart.values())
                .map(part -> Option.of(part.code(), capital(part.word())))
                .toList();
    }

    public static List<Option> kinds() {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind != EntryKind.SYSTEM && kind != EntryKind.OWN_WORDS)
                .map(kind -> Option.of(kind.code(), capital(kind.word())))
                .toList();
    }

    /** For a choice that nobody makes for you: the first option is none. */
    public static List<Option> chooseMember(BoardView board) {
        return Stream.concat(Stream.of(Option.of("", "Kies")), members(board).stream())
                .toList();
    }

    public static List<Option> membersOrNobody(BoardView board) {
        return Stream.concat(Stream.of(Option.of("", "Niemand: ik zag het zelf")), members(board).stream())
                .toList();
    }

    public static List<Option> teamOnly() {
        return List.of(Option.of(
                "yes",
                "Alleen het team",
                "Voor wat gevaar kan geven als een ander het leest. Niemand van het gezin ziet dit."));
    }

    public static String kindAsTitle(EntryView entry) {
        return capital(kind(entry));
    }

    public static String grantRole(String code) {
        return switch (code) {
            case "team" -> "lid van het team";
            case "client-supporter" -> "cliëntondersteuner";
            default -> "lid van het gezin";
        };
    }

    /** "U werkt in team Rivierenwijk, als regisseur." */
    public static String way(AccessView.Way way) {
        return switch (way.role()) {
            case "team" ->
                "U werkt in team " + way.team().orElse("")
                        + (way.teamRole().filter("director"::equals).isPresent() ? ", als gezinsregisseur." : ".");
            case "client-supporter" -> "U staat als cliëntondersteuner naast iemand van dit gezin.";
            default -> "Dit is uw eigen plan.";
        };
    }

    public static List<Option> roles() {
        return Stream.concat(
                        Stream.of(Option.of("", "Kies")),
                        Arrays.stream(HouseholdRole.values()).map(role -> Option.of(role.code(), capital(role.word()))))
                .toList();
    }

    public static List<Option> members(BoardView board) {
        return board.file().household().stream()
                .map(m -> Option.of(m.id().toString(), m.givenName()))
                .toList();
    }

    /** Only when request and team may both be seen: a banner with holes would tell what is hidden. */
    static Optional<CaseBanner> banner(Place place, BoardView board) {
        if (board.file().request().isEmpty() || board.team().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseBanner(
                household(board),
                place.of(board.file().id()),
                board.file().household().stream().map(MemberView::givenName).toList(),
                board.file().request().get(),
                board.team()
                        .filter(team -> team.contact().isPresent())
                        .map(team -> new CaseBanner.Contact(
                                team.contact().get(),
                                "team " + team.name(),
                                Optional.of(team.contactPhone()),
                                team.workingDays().orElse(""))),
                Optional.empty()));
    }

    private static String household(BoardView board) {
        return board.file().household().stream()
                .filter(m -> board.file().teller().filter(m.id()::equals).isPresent())
                .map(MemberView::fullName)
                .findFirst()
                .orElse("Het gezin");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static <T> String word(T[] values, String code, Function<T, String> codeOf, Function<T, String> wordOf) {
        return Arrays.stream(values)
                .filter(value -> codeOf.apply(value).equals(code))
                .map(wordOf)
                .findFirst()
                .orElse(code);
    }
}
