// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.util.UUID;

/** The ids of the demo: the same in every installation, so that loading twice makes nothing twice and tests can name them. */
public final class DemoIds {
    public static final String RIVIERSTAD = "rivierstad";
    public static final String HEUVELLAND = "heuvelland";

    public static final UUID TEAM_RIVIERENWIJK = team(1);
    public static final UUID TEAM_HEUVELZICHT = team(2);
    public static final UUID TEAM_CRISISDIENST = team(3);

    public static final UUID TEAMLID = person(1);
    public static final UUID REGISSEUR = person(2);
    public static final UUID ANDERTEAM = person(3);
    public static final UUID CLIENTONDERSTEUNER = person(4);
    public static final UUID ZORGKANTOOR = person(5);
    public static final UUID COACH = person(6);
    public static final UUID COORDINATOR = person(7);
    public static final UUID REDACTIE = person(8);
    public static final UUID BEHEER = person(9);
    public static final UUID ERVARING = person(10);
    /** Works in Rivierenwijk, has no account: a name and days on the page of the team. */
    public static final UUID KIM = person(11);
    /** Family director of Heuvelzicht, has no account. */
    public static final UUID MAREK = person(12);

    public static final UUID CRISISDIENST = person(13);
    public static final UUID PRIVACY = person(14);

    /** Of Lente's school, reads what her mother gave. */
    public static final UUID SCHOOL = person(15);

    public static final UUID ZONNEWOLK_MOEDER = person(101);
    public static final UUID ZONNEWOLK_VADER = person(102);
    public static final UUID DAUWTRAP_DOCHTER = person(111);
    public static final UUID DAUWTRAP_MOEDER = person(112);
    public static final UUID DAUWTRAP_VADER = person(113);
    public static final UUID LANTAARNMAAN_MOEDER = person(121);
    public static final UUID LANTAARNMAAN_EX = person(122);

    public static final UUID FILE_ZONNEWOLK = id(Kind.FILE, 1);
    public static final UUID FILE_DAUWTRAP = id(Kind.FILE, 2);
    public static final UUID FILE_LANTAARNMAAN = id(Kind.FILE, 3);
    public static final UUID FILE_PAPIERBOOT = id(Kind.FILE, 4);
    public static final UUID FILE_VUURPIJL = id(Kind.FILE, 5);
    public static final UUID FILE_THEELEPEL = id(Kind.FILE, 6);
    public static final UUID FILE_STERRENMOS = id(Kind.FILE, 7);
    public static final UUID FILE_KIEZELBLOEM = id(Kind.FILE, 8);
    public static final UUID FILE_WOLKENVEER = id(Kind.FILE, 9);
    public static final UUID FILE_REGENKERS = id(Kind.FILE, 10);
    public static final UUID FILE_MAANVLINDER = id(Kind.FILE, 11);
    public static final UUID FILE_ZANDKASTEEL = id(Kind.FILE, 12);

    /** Never changed and never taken out: the codes are part of the ids. */
    enum Kind {
        ORGANISATION,
        TEAM,
        PERSON,
        ACCOUNT,
        FILE,
        MEMBER,
        ENTRY,
        GRANT,
        HOME,
        GUARDIANSHIP,
        OPENING,
        INVOLVEMENT,
        GOAL,
        ACTION,
        EMERGENCY_PLAN,
        BOTTLENECK,
        STORY,
        QUESTION,
        WISH,
        IDEA,
        MEETING,
        RELATION,
        AROUND,
        WITHHOLDING,
        STRENGTH,
        PLAN_VERSION,
        OFFER,
        OWN_PLAN,
        CARER_WORDS,
        CONTINUITY,
        DOCUMENT,
        SUPPORTER_NOTE,
        HEALTH_WEB,
        ZRM,
        SAFETY_CHECK,
        LETTER_TEMPLATE,
        OUTSIDE_READER,
        MELDCODE_STEP
    }

    /** Looks like UUIDv7 of 1 January 2024, so it sorts before everything that is made later. */
    private static final long HIGH = 0x018CC251_F400_7000L;

    private static final long LOW = 0x8000_0000_0000_0000L;

    private DemoIds() {}

    static UUID organisation(int number) {
        return id(Kind.ORGANISATION, number);
    }

    /** The account of a person of the demo. */
    static UUID accountOf(UUID person) {
        return id(Kind.ACCOUNT, (int) person.getLeastSignificantBits());
    }

    static UUID id(Kind kind, int number) {
        return new UUID(HIGH | kind.ordinal(), LOW | number);
    }

    private static UUID team(int number) {
        return id(Kind.TEAM, number);
    }

    private static UUID person(int number) {
        return id(Kind.PERSON, number);
    }
}
