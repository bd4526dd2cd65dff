// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Funder;
import nl.passend.cases.Ground;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.Horizon;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.Kinship;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.OpenPart;
import nl.passend.cases.RemarkKind;
import nl.passend.cases.RequestKind;
import nl.passend.cases.RouteStatus;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.StrengthKind;
import nl.passend.cases.TakerAnswer;
import nl.passend.cases.WithholdingReason;
import nl.passend.cases.WorkFilter.When;
import nl.passend.cases.WorkFilter.Whose;
import nl.passend.cases.WorkKind;
import nl.passend.cases.internal.familyplan.OwnPlanChoice;
import nl.passend.cases.internal.meeting.Choice;
import nl.passend.cases.internal.meeting.ColleagueChoice;
import nl.passend.cases.internal.meeting.Presence;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.plan.Advice;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.cases.internal.request.Outcome;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.problem.ProblemException;

/** Reads the stable codes of the API; an unknown one names those that are known. */
final class Codes {
    private Codes() {}

    static HouseholdRole role(String said, String pointer) {
        return HouseholdRole.understood(said)
                .orElseThrow(() -> unknown(pointer, HouseholdRole.values(), HouseholdRole::code));
    }

    static EntryKind kind(String code, String pointer) {
        return of(code, pointer, EntryKind.values(), EntryKind::code);
    }

    static OpenPart part(String code, String pointer) {
        return of(code, pointer, OpenPart.values(), OpenPart::code);
    }

    static Funder funder(String code, String pointer) {
        return of(code, pointer, Funder.values(), Funder::code);
    }

    static Emergency emergency(String code, String pointer) {
        return of(code, pointer, Emergency.values(), Emergency::code);
    }

    static Ground ground(String code, String pointer) {
        return of(code, pointer, Ground.values(), Ground::code);
    }

    static Kinship kinship(String code, String pointer) {
        return of(code, pointer, Kinship.values(), Kinship::code);
    }

    static Circle circle(String code, String pointer) {
        return of(code, pointer, Circle.values(), Circle::code);
    }

    static Closeness closeness(String code, String pointer) {
        return of(code, pointer, Closeness.values(), Closeness::code);
    }

    static WithholdingReason withholding(String code, String pointer) {
        return of(code, pointer, WithholdingReason.values(), WithholdingReason::code);
    }

    static CarerTopic carerTopic(String code, String pointer) {
        return of(code, pointer, CarerTopic.values(), CarerTopic::code);
    }

    static Horizon horizon(String code, String pointer) {
        return of(code, pointer, Horizon.values(), Horizon::code);
    }

    static TakerAnswer takerAnswer(String code, String pointer) {
        return of(code, pointer, TakerAnswer.values(), TakerAnswer::code);
    }

    static HelpLaw law(String code, String pointer) {
        return of(code, pointer, HelpLaw.values(), HelpLaw::code);
    }

    static Advice advice(String code, String pointer) {
        return of(code, pointer, Advice.values(), Advice::code);
    }

    static LifeDomain domain(String code, String pointer) {
        return of(code, pointer, LifeDomain.values(), LifeDomain::code);
    }

    static StrengthKind strength(String code, String pointer) {
        return of(code, pointer, StrengthKind.values(), StrengthKind::code);
    }

    static OwnPlanChoice ownPlan(String code, String pointer) {
        return of(code, pointer, OwnPlanChoice.values(), OwnPlanChoice::code);
    }

    static Reply reply(String code, String pointer) {
        return of(code, pointer, Reply.values(), Reply::code);
    }

    static MeetingKind meetingKind(String code, String pointer) {
        return of(code, pointer, MeetingKind.values(), MeetingKind::code);
    }

    static Choice choice(String code, String pointer) {
        return of(code, pointer, Choice.values(), Choice::code);
    }

    static ColleagueChoice colleagueChoice(String code, String pointer) {
        return of(code, pointer, ColleagueChoice.values(), ColleagueChoice::code);
    }

    static Presence presence(String code, String pointer) {
        return of(code, pointer, Presence.values(), Presence::code);
    }

    static RouteStatus status(String code, String pointer) {
        return of(code, pointer, RouteStatus.values(), RouteStatus::code);
    }

    static SafetyOutcome safety(String code, String pointer) {
        return of(code, pointer, SafetyOutcome.values(), SafetyOutcome::code);
    }

    static MeldcodeStep meldcode(String code, String pointer) {
        return of(code, pointer, MeldcodeStep.values(), MeldcodeStep::code);
    }

    static RequestKind request(String code, String pointer) {
        return of(code, pointer, RequestKind.values(), RequestKind::code);
    }

    static Outcome requestOutcome(String code, String pointer) {
        return of(code, pointer, Outcome.values(), Outcome::code);
    }

    static DocumentKind documentKind(String code, String pointer) {
        return of(code, pointer, DocumentKind.values(), DocumentKind::code);
    }

    static WhoMayRead readers(String code) {
        return of(code, "/readers", WhoMayRead.values(), WhoMayRead::code);
    }

    static String outcome(String code, String pointer) {
        return of(code, pointer, new String[] {"reached", "dropped"}, Function.identity());
    }

    static String per(String code, String pointer) {
        return of(code, pointer, new String[] {"week", "month"}, Function.identity());
    }

    static RemarkKind remark(String code, String pointer) {
        return of(code, pointer, RemarkKind.values(), RemarkKind::code);
    }

    static WorkKind work(String code, String pointer) {
        return of(code, pointer, WorkKind.values(), WorkKind::code);
    }

    static Whose whose(String code, String pointer) {
        return of(code, pointer, Whose.values(), Whose::code);
    }

    static When when(String code, String pointer) {
        return of(code, pointer, When.values(), When::code);
    }

    /** Text that means something; blank says nothing. */
    static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static <T> T of(String code, String pointer, T[] values, Function<T, String> codeOf) {
        Optional<T> found =
                Arrays.stream(values).filter(v -> codeOf.apply(v).equals(code)).findFirst();
        return found.orElseThrow(() -> unknown(pointer, values, codeOf));
    }

    private static <T> ProblemException unknown(String pointer, T[] values, Function<T, String> codeOf) {
        String known = Arrays.stream(values).map(codeOf).collect(Collectors.joining(", "));
        return ProblemException.invalid(pointer, "Kies uit: " + known + ".");
    }
}
