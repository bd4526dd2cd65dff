// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

/** What kind of help an offer is. A later version of this jar may know more kinds. */
public enum OfferKind {
    DAY_ACTIVITY,
    /** Logeren, respijtzorg: somebody takes over for a while. */
    RESPITE,
    HOUSEHOLD_HELP,
    YOUTH_HELP,
    DEBT_HELP,
    /** Bemoeizorg: help that comes to those who do not ask. */
    OUTREACH,
    BUDDY,
    CARER_SUPPORT,
    HOME_ADAPTATION,
    CLIENT_SUPPORT,
    SCHOOL,
    REFUGEE_HEALTH,
    NIGHT_CARE,
    /** Kleinschalig initiatief: living together in a small group. */
    SMALL_SCALE_LIVING,
    CRISIS_BED,
    /** The desk for extra care of the Wlz. */
    EXTRA_CARE,
    SAFETY,
    MEALS_AND_ALARM,
    OTHER
}
