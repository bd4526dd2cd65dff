// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** What can be wrong with a part of a plan that only the household and the day tell. */
public final class PartChecks {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int FARTHEST = 30;

    private final OpenedFile file;
    private final List<FieldProblem> problems = new ArrayList<>();

    public PartChecks(OpenedFile file) {
        this.file = file;
    }

    public PartChecks members(List<UUID> members, String pointer) {
        if (members.isEmpty()) {
            refuse(pointer, "Kies voor wie.");
        }
        for (int i = 0; i < members.size(); i++) {
            if (!isSeen(members.get(i))) {
                refuse(pointer + "/" + i, "Kies iemand uit dit gezin.");
            }
        }
        return this;
    }

    public PartChecks member(Optional<UUID> member, String pointer) {
        member.filter(id -> !isSeen(id)).ifPresent(id -> refuse(pointer, "Kies iemand uit dit gezin."));
        return this;
    }

    public PartChecks toldBy(Optional<UUID> member) {
        return member(member, "/toldBy");
    }

    private boolean isSeen(UUID member) {
        return file.member(member).isPresent() && file.view().seesMember(member);
    }

    public PartChecks period(LocalDate since, Optional<LocalDate> until) {
        problems.addAll(problemsOf(since, until, file.today()));
        return this;
    }

    /** What is wrong with a period, for who has no file yet. */
    public static List<FieldProblem> problemsOf(LocalDate since, Optional<LocalDate> until, LocalDate today) {
        List<FieldProblem> found = new ArrayList<>();
        if (isStrange(since, today)) {
            found.add(new FieldProblem("/since", "Kies een eerste dag tussen 1900 en dertig jaar na nu."));
        }
        if (until.filter(last -> last.isBefore(since) || isStrange(last, today)).isPresent()) {
            found.add(new FieldProblem("/until", "Kies een laatste dag die niet voor de eerste ligt."));
        }
        return found;
    }

    /** A day that is still to come, or today. */
    public PartChecks toCome(Optional<LocalDate> day, String pointer) {
        day.filter(d -> d.isBefore(file.today()) || isStrange(d))
                .ifPresent(d -> refuse(pointer, "Kies vandaag of een latere dag."));
        return this;
    }

    public PartChecks day(Optional<LocalDate> day, String pointer) {
        day.filter(this::isStrange).ifPresent(d -> refuse(pointer, "Kies een dag die klopt."));
        return this;
    }

    private boolean isStrange(LocalDate day) {
        return isStrange(day, file.today());
    }

    private static boolean isStrange(LocalDate day, LocalDate today) {
        return day.isBefore(EARLIEST) || day.isAfter(today.plusYears(FARTHEST));
    }

    public PartChecks refuse(String pointer, String message) {
        problems.add(new FieldProblem(pointer, message));
        return this;
    }

    public void done() {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }
}
