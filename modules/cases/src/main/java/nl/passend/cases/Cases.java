// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Loads files with fixed ids: demo families now, imports later. It writes only; nothing can be read through it, so it needs no
 * grant. Everything is put on record under the one who acts, and loading what is there already changes nothing. Each call is one
 * transaction (or joins the caller's).
 */
public interface Cases {
    /** @param familyName may be empty */
    record NewMember(UUID id, String givenName, String familyName, Optional<LocalDate> birthDate, HouseholdRole role) {}

    /**
     * @param contact person of the team: the one name to call
     * @param teller the member whose request and words these are
     */
    record NewCaseFile(
            UUID id,
            UUID teamId,
            String municipality,
            UUID contact,
            UUID teller,
            String request,
            Optional<String> ownWords,
            List<NewMember> household) {}

    record NewHome(UUID id, UUID file, Optional<String> address, boolean secret, Set<UUID> residents) {}

    /** @param mayRead false: withheld for safety */
    record NewGuardianship(
            UUID id, UUID file, UUID guardian, UUID ward, Ground ground, boolean mayRead, LocalDate from) {}

    /**
     * @param about members; never empty
     * @param author person of the account that wrote it
     * @param toldBy the member on whose word; empty for the author's own finding
     */
    record NewEntry(
            UUID id,
            UUID file,
            EntryKind kind,
            String text,
            LocalDate occurredOn,
            Set<UUID> about,
            UUID author,
            Optional<UUID> toldBy,
            Scope scope) {}

    /** @param words members on whose word together */
    record NewOpening(
            UUID id,
            UUID file,
            UUID subject,
            UUID reader,
            OpenPart part,
            Set<UUID> words,
            LocalDate from,
            Optional<LocalDate> until) {}

    /** Binds the person of an existing account to a member, with a grant for their own side. */
    record NewMemberAccess(UUID grantId, UUID file, UUID member, UUID person, LocalDate from) {}

    /** The household starts without a home: add those with {@link #add(NewHome)}. */
    void open(NewCaseFile file);

    void add(NewHome home);

    void add(NewGuardianship guardianship);

    void add(NewEntry entry);

    void add(NewOpening opening);

    void give(NewMemberAccess access);
}
