// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that waits for a worker, in one of their files.
 *
 * @param kind {@code night-used} (a family used its emergency plan), {@code night-look} (a week later: how the plan did),
 *     {@code night-better} (the plan is to be made better), {@code mention} (a colleague asks to look at a line),
 *     {@code action}, {@code proposal-owed}, {@code helper-leaves}, {@code helper-without-successor},
 *     {@code route-term}, {@code meeting}, {@code meeting-ask} (nobody knows yet whether somebody comes), {@code meeting-move}
 *     (somebody wants another moment), {@code meeting-after} (a month later: what became of it), {@code stuck-ask} (whether it may be passed on where they got stuck), {@code answer-waits}, {@code answer-tell} (decided without them, for safety),
 *     {@code answer-call}, {@code answer-other}, {@code plan-look} (the day to look at a plan together again),
 *     {@code plan-answer-waits}, {@code plan-answer-call}, {@code plan-answer-other} (somebody does not agree),
 *     {@code meeting-answer} (a colleague is asked whether they come), {@code reader-ends} (who reads along from outside: to
 *     ask whether they still may), {@code family-plan-again} (to ask once more whether parents want to make a plan themselves),
 *     {@code request-owed} (somebody asked about their own data),
 *     {@code carer-asks} (a carer asks something for themself), {@code continuity-check} (a year has passed),
 *     {@code remark-wrong}, {@code remark-disagree}, {@code remark-stop} (what somebody says about a thing that they read),
 *     {@code safety-look} (the day to look again whether everybody is safe),
 *     {@code withholding-unread}, {@code withholding-standing} or {@code withholding-opening}
 * @param caseFile whose
 * @param family name of the first of the household
 * @param who name of who does it, when someone is to
 * @param mine whether it waits for the one who asks
 * @param insteadOf name of the colleague for whom the one who asks stands in today, when it is theirs
 * @param due its day
 * @param overdue whether that day has passed
 * @param mayHandOut whether it can be given to a colleague
 * @param given that it was given to who does it now
 */
public record WorkItem(
        UUID id,
        String kind,
        UUID caseFile,
        String family,
        String what,
        Optional<String> who,
        boolean mine,
        Optional<String> insteadOf,
        LocalDate due,
        boolean overdue,
        boolean mayHandOut,
        Optional<Given> given) {
    /**
     * @param id of the handing out
     * @param by given name of who gave it
     */
    public record Given(UUID id, Optional<String> by, LocalDate on, String why) {}
}
