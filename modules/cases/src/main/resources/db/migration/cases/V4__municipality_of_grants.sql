-- SPDX-License-Identifier: EUPL-1.2
-- Grants that were given before they said to which municipality their file belongs.
UPDATE kernel_access_grant g JOIN cases_file f ON f.id = g.object_id
    SET g.municipality = f.municipality
    WHERE g.object_type = 'case-file' AND g.municipality IS NULL;
