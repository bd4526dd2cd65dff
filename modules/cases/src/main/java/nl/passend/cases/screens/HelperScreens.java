// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Shows who comes for whom. */
@ApplicationScoped
class HelperScreens {
    private final ReadCaseFile readCaseFile;
    private final Colleagues colleagues;
    private final SayAboutThing remarks;

    @Inject
    HelperScreens(ReadCaseFile readCaseFile, Colleagues colleagues, SayAboutThing remarks) {
        this.readCaseFile = readCaseFile;
        this.colleagues = colleagues;
        this.remarks = remarks;
    }

    Screen all(Place place, UUID id, Form form) {
        BoardView board = readCaseFile.withoutTimeline(id);
        return CasePages.screen(place, board, "helpers.jte", "help.title")
                .with("form", form)
                .with("colleagues", colleagues.of(board));
    }

    /** @param typed what was typed in one of the forms, with its errors */
    Screen one(Place place, UUID id, UUID helper, Optional<Form> typed) {
        BoardView board = readCaseFile.withoutTimeline(id);
        InvolvementView one = find(board, helper);
        Form form = typed.orElseGet(() -> filled(one));
        return CasePages.screen(place, board, "helper.jte", "help.title")
                .with("one", one)
                .with("remarks", remarks.all(id))
                .with("form", form)
                .with("colleagues", colleagues.of(board));
    }

    private static Form filled(InvolvementView one) {
        Form form = Form.empty()
                .with("version", one.version())
                .with("name", one.name())
                .with("organisation", one.organisation().orElse(""))
                .with("law", one.law().orElse(""))
                .with("purpose", one.purpose().orElse(""))
                .with("since", one.since())
                .with(
                        "hours",
                        one.hours()
                                .map(h -> h.toPlainString().replace('.', ','))
                                .orElse(""))
                .with("per", one.per().orElse("week"))
                .with(
                        "mustKnow",
                        one.leaving().flatMap(InvolvementView.Leaving::mustKnow).orElse(""));
        one.until().ifPresent(day -> form.with("until", day));
        one.leaving().ifPresent(leaving -> {
            form.with("lastDay", leaving.lastDay())
                    .with("goodbye", leaving.goodbye().orElse(""));
            leaving.newsBy().ifPresent(day -> form.with("newsBy", day));
        });
        return form.remembering();
    }

    BoardView board(UUID id) {
        return readCaseFile.withoutTimeline(id);
    }

    static BothVersions both(ProblemException stale, Form form) {
        return BothVersions.of(stale, form).field("purpose", "help.purpose").field("law", "help.law");
    }

    Screen proposal(Place place, UUID id, UUID proposal, Form form) {
        BoardView board = readCaseFile.withoutTimeline(id);
        var asked = board.plan().proposals().stream()
                .filter(p -> p.id().equals(proposal))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (!board.you().equals("team") && !asked.mayReply()) {
            throw ProblemException.notFound();
        }
        return CasePages.screen(place, board, "proposal.jte", "too-many.title")
                .with("asked", asked)
                .with("form", form);
    }

    /** For a button that holds no version: what stands there now. */
    long version(UUID id, UUID helper) {
        return find(readCaseFile.withoutTimeline(id), helper).version();
    }

    private static InvolvementView find(BoardView board, UUID helper) {
        return board.plan().helpers().items().stream()
                .filter(i -> i.id().equals(helper))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
