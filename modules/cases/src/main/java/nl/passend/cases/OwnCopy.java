// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.util.List;

/**
 * Everything in a file that one member may read, to take along: the same views as over REST, so that nothing is in a copy that its
 * reader could not see already.
 *
 * @param format {@code passend-copy-1}
 * @param planVersions every version of the plan, as far as the member reads it
 * @param timeline all of it, the latest first
 * @param carers what carers, brothers and sisters said of themselves
 * @param continuity who takes over when they no longer can
 * @param healthWebs how members say that they are, in their own figures
 * @param zrmAssessments what professionals judged; here beside the webs, since a copy leaves nothing out
 * @param documents which there are; what is in each is taken along by itself
 * @param emergencyUses when somebody let the team know that an emergency plan was used
 * @param stuckPoints where they got stuck, and whether that was passed on
 * @param remarks what they said about one thing or another
 * @param accessLog who looked, as the member may know it
 */
public record OwnCopy(
        String format,
        Instant madeAt,
        BoardView board,
        OwnWordsView words,
        List<PlanVersionView> planVersions,
        List<EntryView> timeline,
        NetworkView network,
        List<RepresentationView> representations,
        List<MeetingView> meetings,
        List<ReflectionView> reflections,
        List<CarerWordsView> carers,
        List<CareContinuityView> continuity,
        List<ContributionView> contributions,
        List<HealthWebView> healthWebs,
        List<ZrmAssessmentView> zrmAssessments,
        List<DocumentView> documents,
        List<RequestView> requests,
        List<NightUseView> emergencyUses,
        List<StuckView> stuckPoints,
        List<RemarkView> remarks,
        List<AccessLogLine> accessLog) {
    public static final String FORMAT = "passend-copy-1";
}
