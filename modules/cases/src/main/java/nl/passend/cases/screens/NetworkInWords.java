// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.Kinship;
import nl.passend.cases.MemberView;
import nl.passend.cases.NetworkView;
import nl.passend.cases.internal.drawing.Drawing;
import nl.passend.cases.internal.drawing.Ecogram;
import nl.passend.cases.internal.drawing.Genogram;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says who is family of whom and who stands around, and has it drawn. Both drawings are made of what the lists beside them say. */
public record NetworkInWords(Ui ui, BoardView board, NetworkView network) {
    private static final int GRANDPARENTS = 0;
    private static final int PARENTS = 1;
    private static final int CHILDREN = 2;

    private InWords words() {
        return new InWords(ui, board);
    }

    private String name(UUID member) {
        return words().givenName(member);
    }

    /** "Mirre is ouder van Lente", "Ilse en Koen waren partners" */
    public String sentence(NetworkView.Relation relation) {
        String kin = relation.kinship();
        String over = relation.ended() && kin.equals(Kinship.PARTNER.code()) ? ".ended" : "";
        return ui.t("kin." + kin + over, name(relation.one()), name(relation.other()));
    }

    /** "Sinds 3 maart 2019, tot en met 1 mei 2023" */
    public Optional<String> when(NetworkView.Relation relation) {
        return relation.since()
                .map(first -> words().since(first, relation.until()))
                .or(() -> relation.until().map(last -> ui.t("network.until", ui.date(last))));
    }

    /** "oma van moeders kant", or the circle they come from. */
    public String what(NetworkView.PersonAround one) {
        return one.what().orElseGet(() -> ui.t("circle." + one.circle()));
    }

    /** "Oma van moeders kant. Ouder van Mirre. Staat bij Mirre en Lente." */
    public String line(NetworkView.PersonAround one) {
        return Stream.of(
                        Optional.of(InWords.capital(what(one)) + "."),
                        one.kin()
                                .filter(kin -> one.what().isEmpty())
                                .map(kin -> ui.t(
                                        "around.kin",
                                        InWords.capital(ui.t("kinship." + kin.kinship())),
                                        name(kin.member()))),
                        Optional.of(one.died()).filter(died -> died).map(died -> ui.t("around.died.line")),
                        Optional.of(ui.t("around.near.line", names(one.near())))
                                .filter(line -> !one.died() && !one.near().isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String names(List<UUID> members) {
        return words().names(members);
    }

    /** "hechte band" */
    public Optional<String> tie(NetworkView.PersonAround one) {
        return one.closeness().map(closeness -> ui.t("closeness." + closeness));
    }

    /** "Verteld door Mirre. Dit weten het team en Mirre." */
    public String readers(NetworkView.PersonAround one) {
        String by = one.toldBy().map(this::name).orElseGet(() -> ui.t("someone"));
        String readers =
                switch (one.readers()) {
                    case "confidant" ->
                        ui.t("around.read-by.confidant", by, one.confidant().orElse(ui.t("someone")));
                    case "teller" -> ui.t("around.read-by.teller", by);
                    default -> ui.t("around.read-by." + one.readers());
                };
        return one.toldBy().map(told -> ui.t("around.told-by", by) + " ").orElse("") + readers;
    }

    /** Who comes and needs no law for it stands with family and friends. */
    public List<InvolvementView> formal() {
        return network.helpers().stream().filter(one -> !isInformal(one)).toList();
    }

    public List<InvolvementView> informalHelpers() {
        return network.helpers().stream().filter(NetworkInWords::isInformal).toList();
    }

    private static boolean isInformal(InvolvementView helper) {
        return helper.law().filter(HelpLaw.NONE.code()::equals).isPresent();
    }

    /** "Praktijk De Vuurtoren, voor Tycho" */
    public String helper(InvolvementView one) {
        return Stream.of(one.organisation(), Optional.of(ui.t("network.for", names(one.members()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    public Drawing genogram() {
        List<Genogram.Person> people = new ArrayList<>();
        List<Genogram.Bond> bonds = new ArrayList<>();
        network.members()
                .forEach(member -> people.add(new Genogram.Person(
                        member.id(), member.givenName(), List.of(age(member)), generation(member), true, false)));
        network.relations()
                .forEach(relation -> bonds.add(new Genogram.Bond(
                        relation.one(),
                        relation.other(),
                        Kinship.of(relation.kinship()).orElseThrow(),
                        relation.ended())));
        for (NetworkView.PersonAround one : kin()) {
            NetworkView.Kin kin = one.kin().orElseThrow();
            people.add(new Genogram.Person(
                    one.id(),
                    one.name(),
                    one.died()
                            ? List.of(ui.t("around.died.short"))
                            : one.what().stream().toList(),
                    PARENTS,
                    false,
                    one.died()));
            bonds.add(new Genogram.Bond(
                    one.id(), kin.member(), Kinship.of(kin.kinship()).orElseThrow(), false));
        }
        return Genogram.of(people, bonds);
    }

    /** "Oma Greet is ouder van Mirre" */
    public String sentence(NetworkView.PersonAround one) {
        NetworkView.Kin kin = one.kin().orElseThrow();
        return ui.t("kin." + kin.kinship(), one.name(), name(kin.member()));
    }

    /** People around who stand in the drawing of the family. */
    public List<NetworkView.PersonAround> kin() {
        return network.around().stream()
                .filter(one -> one.kin()
                        .flatMap(kin -> Kinship.of(kin.kinship()))
                        .filter(Kinship::isDrawn)
                        .isPresent())
                .toList();
    }

    private String age(MemberView member) {
        return member.age().map(age -> ui.t("years", age)).orElseGet(() -> ui.t("role." + member.role()));
    }

    private static int generation(MemberView member) {
        if (member.role().equals(HouseholdRole.GRANDPARENT.code())) {
            return GRANDPARENTS;
        }
        return member.role().equals(HouseholdRole.CHILD.code()) ? CHILDREN : PARENTS;
    }

    /** Who died is family and no support: they stand in the genogram alone. */
    public Drawing ecogram() {
        List<Ecogram.Tied> informal = new ArrayList<>();
        network.around().stream()
                .filter(one -> !one.died())
                .map(one -> new Ecogram.Tied(
                        one.id(),
                        one.name(),
                        Stream.concat(Stream.of(what(one)), tie(one).stream()).toList(),
                        one.closeness().flatMap(Closeness::of),
                        false))
                .forEach(informal::add);
        informalHelpers().stream().map(this::tied).forEach(informal::add);
        return Ecogram.of(
                List.of(
                        ui.t("network.home"),
                        network.members().stream().map(MemberView::givenName).collect(Collectors.joining(", "))),
                informal,
                formal().stream().map(this::tied).toList());
    }

    private Ecogram.Tied tied(InvolvementView one) {
        return new Ecogram.Tied(
                one.id(),
                one.name(),
                Stream.of(one.organisation(), Optional.of(ui.t("network.for", names(one.members()))))
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.empty(),
                false);
    }

    public String aboutGenogram(Drawing drawing) {
        return ui.t(
                "network.genogram.about",
                ui.count("network.people", drawing.boxes().size()));
    }

    public String aboutEcogram() {
        return ui.t(
                "network.ecogram.about",
                network.around().stream().filter(one -> !one.died()).count()
                        + informalHelpers().size(),
                formal().size());
    }

    public List<Option> members() {
        return network.members().stream()
                .map(member -> Option.of(member.id().toString(), member.givenName()))
                .toList();
    }

    public List<Option> chooseMember() {
        return after(Option.of("", ui.t("choose")), members());
    }

    public List<Option> nobodyOrMember() {
        return after(Option.of("", ui.t("around.kin.nobody")), members());
    }

    public List<Option> tellers() {
        return after(Option.of("", ui.t("around.teller.worker")), members());
    }

    public List<Option> kinships() {
        return after(
                Option.of("", ui.t("choose")),
                Arrays.stream(Kinship.values())
                        .map(kin -> Option.of(kin.code(), ui.t("kinship." + kin.code())))
                        .toList());
    }

    public List<Option> circles() {
        return Arrays.stream(Circle.values())
                .map(circle -> Option.of(circle.code(), InWords.capital(ui.t("circle." + circle.code()))))
                .toList();
    }

    public List<Option> closeness() {
        return after(
                Option.of("", ui.t("closeness.unsaid")),
                Arrays.stream(Closeness.values())
                        .map(one -> Option.of(one.code(), InWords.capital(ui.t("closeness." + one.code()))))
                        .toList());
    }

    public List<Option> died() {
        return List.of(Option.of("yes", ui.t("around.died.yes")));
    }

    public List<Option> teamOnly() {
        return List.of(Option.of("yes", ui.t("relation.team-only.yes"), ui.t("relation.team-only.hint")));
    }

    /** From few to many. A worker decides about what nobody told, whoever told it about their own words. */
    public List<Option> readerChoices(boolean team) {
        return (team
                        ? Stream.of("confidant", "team", "teller", "household")
                        : Stream.of("self", "confidant", "teller", "household"))
                .map(code -> Option.of(
                        code,
                        ui.t("around.readers." + code + (team ? ".team" : ".own")),
                        ui.t("around.readers." + code + ".hint")))
                .toList();
    }

    private static List<Option> after(Option first, List<Option> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
