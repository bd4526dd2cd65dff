// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Plans;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.provenance.Provenance;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadPlans implements Plans {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadPlans(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewInvolvement told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        parts.add(new Involvement(
                told.id(),
                file.id(),
                new WhoComes.Told(
                        told.helper(),
                        told.name(),
                        told.organisation(),
                        told.law(),
                        told.purpose(),
                        told.hours().map(hours -> new WhoComes.Hours(hours, told.per())),
                        told.costPerYear()),
                Optional.empty(),
                file.keys(),
                parts.provenance(file, told.members(), told.toldBy(), told.scope(), told.since(), told.until())));
        loaded(file, "involvement.create", told.members());
    }

    @Override
    @Transactional
    public void leave(NewLeaving told) {
        OpenedFile file = door.toLoad(told.file());
        Involvement leaving = parts.find(Involvement.class, file, told.involvement())
                .orElseThrow(() -> new IllegalArgumentException("No such involvement in this file"));
        if (leaving.dueOn().isPresent()) {
            return;
        }
        leaving.leave(
                new WhoComes.Leaving(
                        told.lastDay(),
                        Optional.of(told.goodbye()),
                        told.successor(),
                        told.searcher(),
                        told.newsBy(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                file.keys());
        told.successor()
                .flatMap(next -> parts.find(Involvement.class, file, next))
                .ifPresent(next -> next.follows(Optional.of(leaving.id())));
        leaving.mustKnow(told.mustKnow(), told.mustKnowBy(), file.keys());
        loaded(file, "involvement.leave", leaving.provenance().subjects());
    }

    @Override
    @Transactional
    public void add(NewGoal told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Set<UUID> about = Set.of(told.member());
        parts.add(new Goal(
                told.id(),
                file.id(),
                told.member(),
                told.words(),
                told.domain(),
                file.keys(),
                parts.provenance(file, about, told.toldBy(), Scope.HOUSEHOLD, file.today(), Optional.empty())));
        loaded(file, "goal.create", about);
    }

    @Override
    @Transactional
    public void add(NewAction told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        PlannedAction action = new PlannedAction(
                told.id(),
                file.id(),
                new PlannedAction.Told(told.what(), told.worker(), told.member(), told.name(), told.due(), told.goal()),
                file.keys(),
                parts.provenance(file, told.about(), Optional.empty(), told.scope(), file.today(), Optional.empty()));
        told.done().ifPresent(day -> action.done(true, day));
        parts.add(action);
        loaded(file, "action.create", told.about());
    }

    @Override
    @Transactional
    public void add(NewEmergencyPlan told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Set<UUID> about = Set.of(told.member());
        parts.add(new EmergencyPlan(
                told.id(),
                file.id(),
                told.member(),
                new EmergencyPlan.Told(
                        told.callers(),
                        Optional.of(told.say()),
                        Optional.of(told.eats()),
                        Optional.of(told.breathes()),
                        Optional.of(told.pain()),
                        Optional.of(told.medicines()),
                        Optional.of(told.never())),
                file.today(),
                file.keys(),
                parts.provenance(
                        file, about, Optional.of(told.toldBy()), Scope.HOUSEHOLD, file.today(), Optional.empty())));
        loaded(file, "emergency-plan.write", about);
    }

    @Override
    @Transactional
    public void add(NewIdea told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Set<UUID> about = Set.of(told.about());
        Idea idea = new Idea(
                told.id(),
                file.id(),
                told.about(),
                told.words(),
                told.worker(),
                file.keys(),
                ofTheirs(file, told.about(), Scope.CONFIDANT));
        if (told.kept()) {
            idea.keep(ofTheirs(file, told.about(), Scope.HOUSEHOLD));
        }
        parts.add(idea);
        loaded(file, "offered-idea.create", about);
    }

    private Provenance ofTheirs(OpenedFile file, UUID member, Scope scope) {
        return parts.provenance(file, Set.of(member), Optional.of(member), scope, file.today(), Optional.empty());
    }

    private void loaded(OpenedFile file, String what, Collection<UUID> subjects) {
        onRecord.loaded(file.id(), file.municipality(), what, Set.copyOf(subjects));
        parts.flush();
    }
}
