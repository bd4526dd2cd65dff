// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.background.Housekeeping;

/**
 * Whose last day in a team has passed leaves it, as if somebody had said so that morning: it is on record, and what waits for them by
 * name is heard of. They could enter nothing any more since that day itself.
 */
@ApplicationScoped
class EndMemberships implements Housekeeping {
    private final MemberTable members;
    private final Grants grants;
    private final ActAs actAs;

    @Inject
    EndMemberships(MemberTable members, Grants grants, ActAs actAs) {
        this.members = members;
        this.grants = grants;
        this.actAs = actAs;
    }

    @Override
    public void tidy() {
        actAs.system(() -> members.ranOut().forEach(member -> grants.leave(member.teamId(), member.personId())));
    }
}
