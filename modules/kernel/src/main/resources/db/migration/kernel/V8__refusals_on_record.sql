-- SPDX-License-Identifier: EUPL-1.2
-- Whether it happened or was refused, as in content (0 or 8; everything before this was a success); and a way to find the lines
-- of one kind, such as logins. A grant says to which municipality its object belongs: so does every look by it.
ALTER TABLE kernel_audit_entry
    ADD COLUMN outcome VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '0' AFTER action,
    ADD KEY kernel_audit_entry_type (event_type, id);

ALTER TABLE kernel_access_grant
    ADD COLUMN municipality VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER ground;
