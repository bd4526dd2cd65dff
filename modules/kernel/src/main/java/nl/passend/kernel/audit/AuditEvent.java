// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;

/**
 * One look or change, in ids and codes only: no name, no value, so that erasing a person needs no hole in the chain.
 *
 * @param eventType code such as {@code case-file.read}, {@code timeline-entry.create}
 * @param objects the objects concerned (case files); a list of n is one event with n objects
 * @param subjects the people in the object whom it concerned (household member ids); empty when it concerned all
 * @param fields which fields changed, never what they became
 * @param grant the grant that let the user in; empty for what needs none
 * @param municipality slug of the municipality whose file it is; empty: that of the grant, if any
 */
public record AuditEvent(
        AuditAction action,
        String eventType,
        ObjectType objectType,
        List<UUID> objects,
        List<UUID> subjects,
        List<String> fields,
        Purpose purpose,
        Optional<Grant> grant,
        Optional<String> municipality) {
    /** An event about an object whose municipality is not at hand. */
    public AuditEvent(
            AuditAction action,
            String eventType,
            ObjectType objectType,
            List<UUID> objects,
            List<UUID> subjects,
            List<String> fields,
            Purpose purpose,
            Optional<Grant> grant) {
        this(action, eventType, objectType, objects, subjects, fields, purpose, grant, Optional.empty());
    }

    public AuditEvent {
        objects = List.copyOf(objects);
        subjects = List.copyOf(subjects);
        fields = List.copyOf(fields);
    }
}
