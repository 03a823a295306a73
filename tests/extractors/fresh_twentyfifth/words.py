"""The trade's words as people write them: jobs, kinds, crew labels, days, seasons."""

from __future__ import annotations

from models.terms import Position, ProductionKind

JOB_SETS: tuple[tuple[str, str, str, str, str], ...] = (
    ("Production Coordinator", "1st APC", "2nd APC", "Script Coordinator", "Travel Coordinator"),
    (
        "Production Coordinator",
        "First Assistant Production Coordinator",
        "Second Assistant Production Coordinator",
        "Script Coordinator",
        "Travel Coordinator",
    ),
    ("Prod. Coordinator", "1st Asst. Coord.", "2nd Asst. Coord.", "Script Coord.", "Travel Coord."),
    ("P.C.", "1st A.P.C.", "2nd A.P.C.", "Script Co-ordinator", "Travel Co-ordinator"),
    (
        "Production Co-ordinator",
        "1st Assistant Production Co-ordinator",
        "2nd Assistant Production Co-ordinator",
        "Script Co-ordinator",
        "Travel Co-ordinator",
    ),
    ("PC", "First APC", "Second APC", "Script Coordinator", "Travel Coordinator"),
    (
        "Prod. Coord.",
        "1st Asst. Prod. Coord.",
        "2nd Asst. Prod. Coord.",
        "Script Coordinator",
        "Travel Coordinator",
    ),
)
EMPLOIS_ELLE: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "Coordonnatrice de production",
        "1re assistante coordonnatrice de production",
        "2e assistante coordonnatrice de production",
        "Coordonnatrice aux scénarios",
        "Coordonnatrice aux voyages",
    ),
    (
        "Coordonnatrice de production",
        "Première assistante coordonnatrice",
        "Deuxième assistante coordonnatrice",
        "Coordonnatrice de scénario",
        "Coordonnatrice des voyages",
    ),
    (
        "Coord. de production",
        "1re ass. coord. de production",
        "2e ass. coord. de production",
        "Coord. de scénario",
        "Coord. de voyage",
    ),
)
EMPLOIS_LUI: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "Coordonnateur de production",
        "1er assistant coordonnateur de production",
        "2e assistant coordonnateur de production",
        "Coordonnateur aux scénarios",
        "Coordonnateur aux voyages",
    ),
    (
        "Coordonnateur de production",
        "Premier assistant coordonnateur",
        "Deuxième assistant coordonnateur",
        "Coordonnateur de scénario",
        "Coordonnateur des voyages",
    ),
)
JOB_ORDER = (Position.PC, Position.FIRST_APC, Position.SECOND_APC, Position.SCRIPT, Position.TRAVEL)

KIND_SETS: tuple[tuple[str, str, str, str, str], ...] = (
    ("Feature film", "MOW", "Pilot", "Mini-series", "TV Series"),
    ("Feature", "Movie of the Week", "TV Pilot", "Miniseries", "Television Series"),
    ("Feature Film", "TV Movie", "Pilot", "Limited Series", "Series"),
    ("Theatrical Feature", "M.O.W.", "Series Pilot", "Mini Series", "TV series"),
)
GENRES: tuple[tuple[str, str, str, str, str], ...] = (
    ("Long métrage", "Téléfilm", "Pilote", "Minisérie", "Série télé"),
    ("Long métrage de fiction", "Téléfilm", "Émission pilote", "Mini-série", "Série télévisée"),
    ("Long-métrage", "Film pour la télé", "Pilote de série", "Minisérie", "Série"),
)
KIND_ORDER = (
    ProductionKind.FEATURE,
    ProductionKind.MOW,
    ProductionKind.PILOT,
    ProductionKind.MINI_SERIES,
    ProductionKind.TV_SEASON,
)
OTHER_KINDS = ("Documentary", "Commercial", "TV Special")
AUTRES_GENRES = ("Documentaire", "Publicité", "Émission spéciale")

CREW_FIELDS = (
    "producer",
    "production_manager",
    "production_coordinator",
    "assistant_production_coordinator",
)
CREW_SETS: tuple[tuple[str, str, str, str], ...] = (
    ("Producer: {}", "PM: {}", "PC: {}", "APC: {}"),
    ("Prod. {}", "Prod. Mgr. {}", "Prod. Coord. {}", "Asst. Coord. {}"),
    ("{} (Producer)", "{} (PM)", "{} (PC)", "{} (APC)"),
    ("Producer {}", "under PM {}", "w/ PC {}", "w/ APC {}"),
    ("Producer: {}", "Reported to: {} (PM)", "Coordinator: {}", "Asst. Coordinator: {}"),
    ("Pr: {}", "P.M.: {}", "P.C.: {}", "A.P.C.: {}"),
    ("{}, Producer", "{}, Production Manager", "{}, Production Coordinator", "{}, APC"),
    ("Producer - {}", "PM - {}", "Coordinator - {}", "APC - {}"),
)
EQUIPES: tuple[tuple[str, str, str, str], ...] = (
    ("Prod. : {}", "Dir. de prod. : {}", "Coord. : {}", "Ass. coord. : {}"),
    ("Producteur/trice : {}", "Direction de production : {}", "Coordination : {}", "Assistance : {}"),
    ("{} (production)", "{} (dir. de production)", "{} (coord. de production)", "{} (ass. à la coord.)"),
    ("Producteur – {}", "DP – {}", "Coordo – {}", "Assist. coordo – {}"),
)
CREW_HEADS: tuple[tuple[str, str, str, str], ...] = (
    ("Producer", "Production Manager", "Production Coordinator", "Asst. Production Coordinator"),
    ("Producer", "PM", "PC", "APC"),
    ("Producer", "Prod. Manager", "Prod. Coordinator", "Asst. Coordinator"),
)
EQUIPE_TITRES: tuple[tuple[str, str, str, str], ...] = (
    ("Producteur", "Directeur de production", "Coordonnateur de production", "Assistant coordonnateur"),
    ("Production", "Direction de production", "Coordination", "Assistance à la coordination"),
)

DAYS = ("{} days", "{} days", "Days: {}", "{}d", "{} days worked", "({} days)")
JOURS = ("{} jours", "{} jours", "{} j.", "Jours : {}", "{} jours travaillés")
SEASONS = (", Season {}", " (Season {})", " - Season {}", " S{}", " (S{:02d})", " – Ssn. {}", ", S.{}")
SAISONS = (", saison {}", " (saison {})", " – saison {}", " S{}", " (S{:02d})")
AGREED = ("({})", "{} agreement", "Union: {}", "under {}", "[{}]")
ENTENTE = ("({})", "Entente : {}", "Syndicat : {}", "[{}]")
BETWEEN = (" – ", " - ", " to ", "–", " thru ")
