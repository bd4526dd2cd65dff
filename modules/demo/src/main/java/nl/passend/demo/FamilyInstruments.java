// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HealthWebView.Mark;
import nl.passend.cases.HealthWebs;
import nl.passend.cases.HealthWebs.NewWeb;
import nl.passend.cases.Scope;
import nl.passend.cases.ZrmAssessmentView.Level;
import nl.passend.cases.ZrmAssessments;
import nl.passend.cases.ZrmAssessments.NewAssessment;
import nl.passend.demo.DemoIds.Kind;

/**
 * What somebody of a demo family drew of themself, and what a worker judged: seen where these are switched on. Told in an order that
 * never changes, as its story is.
 */
final class FamilyInstruments {
    private final int firstId;
    private final UUID file;
    private final LocalDate firstDay;
    private final List<NewWeb> webs = new ArrayList<>();
    private final List<NewAssessment> assessments = new ArrayList<>();

    FamilyInstruments(int firstId, UUID file, LocalDate firstDay) {
        this.firstId = firstId;
        this.file = file;
        this.firstDay = firstDay;
    }

    /** For themself alone. */
    void draws(UUID member, int daysAgo, String words, Mark... marks) {
        webs.add(new NewWeb(
                DemoIds.id(Kind.HEALTH_WEB, firstId + webs.size()),
                file,
                member,
                firstDay.minusDays(daysAgo),
                List.of(marks),
                Optional.of(words),
                Scope.SELF));
    }

    void judged(UUID worker, UUID member, int daysAgo, Level... levels) {
        assessments.add(new NewAssessment(
                DemoIds.id(Kind.ZRM, firstId + assessments.size()),
                file,
                member,
                worker,
                firstDay.minusDays(daysAgo),
                List.of(levels),
                Optional.of("een training van een dag, vorig jaar")));
    }

    static Mark mark(String dimension, int score) {
        return new Mark(dimension, Optional.of(score), Optional.empty());
    }

    static Level level(String domain, int level, String words) {
        return new Level(domain, level, Optional.of(words));
    }

    void load(HealthWebs loadWebs, ZrmAssessments loadAssessments) {
        webs.forEach(loadWebs::add);
        assessments.forEach(loadAssessments::add);
    }
}
