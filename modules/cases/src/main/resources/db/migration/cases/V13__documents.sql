-- SPDX-License-Identifier: EUPL-1.2
-- Documents: what they are called and who may read them is a part like any other; what is in them stands here, in sealed pieces of at
-- most a mebibyte, so that no statement is larger than a database takes and no page about the file reads any of it.

CREATE TABLE cases_document_piece (
    id UUID NOT NULL,
    document_id UUID NOT NULL COMMENT 'cases_part of kind DOCUMENT',
    version_id UUID NOT NULL COMMENT 'as the sealed content of the document names it',
    number INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cases_document_piece_place (version_id, number),
    KEY cases_document_piece_of (document_id),
    CONSTRAINT cases_document_piece_of_part FOREIGN KEY (document_id) REFERENCES cases_part (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
