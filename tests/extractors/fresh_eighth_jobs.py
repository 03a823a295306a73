"""How the people of the eighth set of resumes spell what they were hired as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.terms import Position

P = Position
Spelt = Mapping[Position, Sequence[str]]

ON_A_SITE: Spelt = {
    P.SECOND_APC: ("Assistant Production Coordinator (2nd)", "2nd assistant production coordinator"),
    P.FIRST_APC: ("Assistant Production Coordinator (1st)", "1st assistant production coordinator"),
    P.PC: ("Coordinator (Production)", "Production coordinator"),
    P.TRAVEL: ("Coordinator (Travel)",),
    P.SCRIPT: ("Coordinator (Script)",),
    P.OTHER: ("Production office assistant",),
}
ON_A_FORM: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd A.P.C.", "2nd Asst PC"),
    P.FIRST_APC: ("1st APC", "1st A.P.C.", "1st Asst PC"),
    P.PC: ("P.C.", "Prod Co-ord"),
    P.TRAVEL: ("Travel Co-ord",),
    P.SCRIPT: ("Script Co-ord",),
    P.OTHER: ("Office P.A.",),
}
IN_A_TEMPLATE: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Coordinator", "Second Assistant Coordinator"),
    P.FIRST_APC: ("1st Assistant Production Coordinator", "First Assistant Coordinator"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Production Assistant",),
}
TYPESET: Spelt = {
    P.SECOND_APC: ("Second Asst. Production Coordinator", "Assistant Production Coordinator II"),
    P.FIRST_APC: ("First Asst. Production Coordinator", "Assistant Production Coordinator I"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel & Housing Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office PA",),
}
TYPED: Spelt = {
    P.SECOND_APC: ("SECOND ASSISTANT CO-ORDINATOR", "2ND ASS'T PRODUCTION CO-ORDINATOR"),
    P.FIRST_APC: ("FIRST ASSISTANT CO-ORDINATOR", "1ST ASS'T PRODUCTION CO-ORDINATOR"),
    P.PC: ("PRODUCTION CO-ORDINATOR",),
    P.TRAVEL: ("TRAVEL CO-ORDINATOR",),
    P.SCRIPT: ("SCRIPT CO-ORDINATOR",),
    P.OTHER: ("OFFICE P.A.",),
}
FOR_EMPLOYERS: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Office Coordinator", "Production Coordinator - 2nd Assistant"),
    P.FIRST_APC: ("1st Assistant Production Office Coordinator", "Production Coordinator - 1st Assistant"),
    P.PC: ("Production Office Coordinator (POC)",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Production Assistant",),
}
TRACKED: Spelt = {
    P.SECOND_APC: ("2nd Asst. Coordinator", "Asst. Production Coordinator (2nd)"),
    P.FIRST_APC: ("1st Asst. Coordinator", "Asst. Production Coordinator (1st)"),
    P.PC: ("Production Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Assistant",),
}
NARROW: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Asst. Prod. Coord.", "2nd APOC"),
    P.FIRST_APC: ("1st APC", "1st Asst. Prod. Coord.", "1st APOC"),
    P.PC: ("Prod Coord", "Prod. Coord.", "POC"),
    P.TRAVEL: ("Travel Coord.",),
    P.SCRIPT: ("Script Coord.",),
    P.OTHER: ("Office PA", "Key Office PA"),
}
AT_THE_AGENCY: Spelt = {
    P.SECOND_APC: ("2nd Assistant Coordinator", "Assistant Coordinator #2"),
    P.FIRST_APC: ("1st Assistant Coordinator", "Assistant Coordinator #1"),
    P.PC: ("Coordinator", "Production Coordinator"),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Production Assistant",),
}
IN_CELLS: Spelt = {
    P.SECOND_APC: ("APC 2", "2APC", "Asst. Coordinator #2"),
    P.FIRST_APC: ("APC 1", "1APC", "Asst. Coordinator #1"),
    P.PC: ("PC", "Prod. Coordinator"),
    P.TRAVEL: ("Travel",),
    P.SCRIPT: ("Script",),
    P.OTHER: ("OPA",),
}
ON_CHIPS: Spelt = {
    P.SECOND_APC: ("2nd Assistant Prod. Coordinator", "Assistant PC, 2nd"),
    P.FIRST_APC: ("1st Assistant Prod. Coordinator", "Assistant PC, 1st"),
    P.PC: ("Prod. Coordinator",),
    P.TRAVEL: ("Travel/Accommodation Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Production Assistant - Office",),
}
EN_BREF: Spelt = {
    P.SECOND_APC: ("2e assistante coordo", "2e ass. à la coordination de prod."),
    P.FIRST_APC: ("1re assistante coordo", "1re ass. à la coordination de prod."),
    P.PC: ("Coordo de production", "Coordonnatrice de prod."),
    P.TRAVEL: ("Coordo voyages",),
    P.SCRIPT: ("Coordo scénario",),
    P.OTHER: ("Adjointe au bureau de production",),
}
SLASHED: Spelt = {
    P.SECOND_APC: ("2nd Asst Prod Coordinator", "2nd Assist. Production Coordinator"),
    P.FIRST_APC: ("1st Asst Prod Coordinator", "1st Assist. Production Coordinator"),
    P.PC: ("Production Coord", "Production Coordinator"),
    P.TRAVEL: ("Travel Coord",),
    P.SCRIPT: ("Script Coord",),
    P.OTHER: ("Office PA",),
}
LOGGED: Spelt = {
    P.SECOND_APC: ("2nd A.P.C.", "Second APC"),
    P.FIRST_APC: ("1st A.P.C.", "First APC"),
    P.PC: ("P.C.", "Coordinator (Prod.)"),
    P.TRAVEL: ("Trav. Coord.",),
    P.SCRIPT: ("Scr. Coord.",),
    P.OTHER: ("Off. P.A.",),
}
SMALL_CAPITALS: Spelt = {
    P.SECOND_APC: ("second assistant co-ordinator, production",),
    P.FIRST_APC: ("first assistant co-ordinator, production",),
    P.PC: ("production co-ordinator",),
    P.TRAVEL: ("travel co-ordinator",),
    P.SCRIPT: ("script co-ordinator",),
    P.OTHER: ("office production assistant",),
}
WITH_BREAKS: Spelt = {
    P.SECOND_APC: ("2nd Assistant Production Coord.", "2nd Asst. Production Coord."),
    P.FIRST_APC: ("1st Assistant Production Coord.", "1st Asst. Production Coord."),
    P.PC: ("Production Coord.",),
    P.TRAVEL: ("Travel Coord.",),
    P.SCRIPT: ("Script Coord.",),
    P.OTHER: ("Office Prod. Assistant",),
}
BESIDE_A_BOX: Spelt = {
    P.SECOND_APC: ("Second Assistant Production Coordinator", "2nd Assistant Production Co-Ordinator"),
    P.FIRST_APC: ("First Assistant Production Coordinator", "1st Assistant Production Co-Ordinator"),
    P.PC: ("Production Co-Ordinator",),
    P.TRAVEL: ("Travel Co-Ordinator",),
    P.SCRIPT: ("Script Co-Ordinator",),
    P.OTHER: ("Production Office Assistant",),
}
IN_CONTROLS: Spelt = {
    P.SECOND_APC: (
        "Assistant Production Coordinator, Second",
        "Second Assistant Production Office Coordinator",
    ),
    P.FIRST_APC: ("Assistant Production Coordinator, First", "First Assistant Production Office Coordinator"),
    P.PC: ("Production Office Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office PA",),
}
IN_A_COLUMN: Spelt = {
    P.SECOND_APC: ("2nd asst. coordinator",),
    P.FIRST_APC: ("1st asst. coordinator",),
    P.PC: ("coordinator", "prod. coordinator"),
    P.TRAVEL: ("travel coordinator",),
    P.SCRIPT: ("script coordinator",),
    P.OTHER: ("office p.a.",),
}
MERGED: Spelt = {
    P.SECOND_APC: ("2nd Asst. Production Co-ord", "2nd Assist. Co-ord"),
    P.FIRST_APC: ("1st Asst. Production Co-ord", "1st Assist. Co-ord"),
    P.PC: ("Production Co-ord",),
    P.TRAVEL: ("Travel Co-ord",),
    P.SCRIPT: ("Script Co-ord",),
    P.OTHER: ("Office P.A.",),
}
LISTED: Spelt = {
    P.SECOND_APC: (
        "2nd Assistant Production Coordinator",
        "Second Assistant Production Coordinator (2nd APC)",
    ),
    P.FIRST_APC: ("1st Assistant Production Coordinator", "First Assistant Production Coordinator (1st APC)"),
    P.PC: ("Production Coordinator (PC)",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator",),
    P.OTHER: ("Office Production Assistant (OPA)",),
}
BILINGUE: Spelt = {
    P.SECOND_APC: ("2e assistante-coordonnatrice / 2nd APC", "2e assist. à la coordination / 2nd APC"),
    P.FIRST_APC: ("1re assistante-coordonnatrice / 1st APC", "1re assist. à la coordination / 1st APC"),
    P.PC: ("Coordonnatrice / PC",),
    P.TRAVEL: ("Coordonnatrice de voyage / Travel Coord.",),
    P.SCRIPT: ("Coordonnatrice de textes / Script Coord.",),
    P.OTHER: ("Assistante de bureau / Office PA",),
}
AT_THE_SCRIPT_DESK: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Assistant Coordinator"),
    P.FIRST_APC: ("1st APC", "1st Assistant Coordinator"),
    P.PC: ("Prod. Coordinator",),
    P.TRAVEL: ("Travel Coordinator",),
    P.SCRIPT: ("Script Coordinator", "Writers' Room & Script Coordinator"),
    P.OTHER: ("Writers' Room PA", "Office PA"),
}
