"""Invented names, houses and lines that careers are made of."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for chunk in text.splitlines() for line in chunk.split("|") if line.strip())


GIVEN = _names(
    """
    Adaeze|Alistair|Amrit|Anahita|Anneke|Anouk|Arjun|Aurélie|Bartosz|Beatriz|Bronislava|Bridget|Callum
    Carys|Chidi|Chloé|Cormac|Dalia|Darragh|Delphine|Devon|Dmitri|Eilidh|Ekaterina|Emre|Esperanza|Farida
    Fionnuala|Gareth|Geneviève|Gurleen|Hae-won|Hamza|Henrike|Ifeoma|Ingrid|Ioana|Jacinta|Jean-Luc|Jyoti
    Kaveh|Keiko|Kwabena|Lamar|Leilani|Liesl|Lucinda|Maëlle|Marguerite|Marisol|Mehmet|Mei-Lin|Naveen
    Ngozi|Niamh|Nikolai|Noor|Odalys|Olwen|Oskar|Paloma|Parveen|Petra|Quentin|Rafaela|Reuben|Roisin
    Rupinder|Sabine|Sadiq|Saoirse|Shanice|Siddharth|Solveig|Tamsin|Tendai|Thi Mai|Tobias|Ulrike|Vanja
    Viggo|Wanjiru|Winston|Xiadani|Yasmin|Yevgenia|Zainab|Zoltan
    """
)

SURNAMES = _names(
    """
    Abernethy|Achebe-Lund|Adeyemi|Akhtar|Alcántara|Anquetil|Arbuthnot|Aulakh|Baptiste|Bélanger-Roy|Bhandari
    Birkeland|Bjarnason|Blackwater|Boudreau|Brzezicki|Cardinal|Castellanos|Chattopadhyay|Chow|Cloutier
    D'Agnese|D'Souza-Hale|Da Cunha|Dankworth|De Groot|de la Huerta|Del Vecchio|Demirkan|Desrochers|Dhaliwal
    Di Battista|Drummond|Dufresne|Egwuatu|Espiritu|Fairweather|Farrokhzad|Fennimore|Figueroa|Gagnon-Wolfe
    Galbraith|Ghorbani|Gill|Goncharov|Greyeyes|Haddad|Halvorsen|Hathaway-Pike|Hoang|Hrynchuk|Ibarra
    Ilunga|Jablonski|Johal|Kalantari|Kapuskay|Kiprotich|Kowalczuk|Lafrenière|Lam|Le Guennec|Lindqvist
    Lysenko|Mac Giolla|MacAskill|Mbeki-Stone|McIlwraith|Mendonça|Moriyama|Nakhla|Nguyen|O'Dowd
    O'Shaughnessy|Okonjo|Olufsen|Ostrander|Papadimas|Pereira|Pillai|Poitras|Quesnel|Ravindran|Rinaldi
    Saint-Cyr|Sandoval|Schimmelpenninck|Sidhu|Skarsgaard-Bell|St. Onge|Strachan|Tchaikowsky|Thibodeau-Kerr
    Tran|Ui Bhriain|Underhill|van Aalst|van den Heuvel|Varga|Vukovic|Wickremasinghe|Wong|Xu|Yellowquill
    Yildirim|Zakaria|Zimmerli
    """
)

TITLES = _names(
    """
    Marrowgate|Saltlick|Penumbral|Tarnish|Overwinter|Quillfeather|Undertow County|Gristmill|Halfbright
    The Tinsmith's Daughters|The Last Lamplighter of Leeside|The Cartographer's Debt|The Nettle House
    The Ottonabee Nine|The Slow Cavalry|The Understudies|The Weatherman Always Lies|The Pickerel Boys
    The Very Small Museum|The Hollow Parish|The Borrowed Earl|The Quarrymen's Ball
    Who Buried Uncle Fergus?|Is That Your Canoe?|What Would Dorothea Do?|Where Did the Ferry Go?
    Are We There, Yvonne?|Can Anyone Here Polka?
    Bread & Bylaws|Rusk & Tallow|Moth & Candle|Velvet & Gravel|Larkin & Daughters|Ruth & the Rumrunners
    Fathoms, Furlongs and Feet|Knock, Knock, Nora|Red Deer, Blue Truck|Sugar, Sand, Sorrow
    Hello, Goodnight, Manitoulin|Left, Right, Lefty
    47 Kestrel Lane|Room 9 Is Closed|1,001 Bad Dates in Brantford|Twelve Ghosts for Gananoque|Nine Mile Cutoff
    Exit 611|88 Below|Six Weeks to Sudbury|Platform 3|4 Brides and a Snowplow|District 12 North|2 Spoons
    Don't Wake the Widower|Gus's Garage|Nobody's Aunt|Mama Knows Plumbing|A Baker's Dozen Alibis
    Can't Get There from Here, Dear|Farmer O'Toole's Revenge|Winnie's Wake
    L'Heure du loup-marin|Les Enfants de la glacière|Un été chez Philomène|La Dernière Écluse
    Où est passé Barnabé ?|Le Facteur d'Hawkesbury|Chère Madame Tremblefeuille
    Ironwater: The Reckoning|Cold Ledger: A Maud Pettibone Mystery|Borderlight: Origins|Kingfisher: Part Two
    Holly Jolly Hardware: A Christmas Story|Deep Thaw: The Untold Rescue|Crown vs. Crane: Appeal
    A Prince for Pumpkin Hollow|A Very Muskoka Mistletoe|Love on the 401|Once upon a Zamboni
    Snowed In at Sable Inn
    How We Nearly Lost the Lighthouse and Other Family Business|My Mother's Side of the Mountain Road
    Everything I Forgot to Tell You about the Winter of the Long Freeze|All the Polite Wolves
    Searching for the Second Mrs. Abercorn|Notes toward a Better Divorce|An Honest Day's Burglary
    Bloodroot Hall|Cinder Station|Copper Harbour PD|Dead Reckoning Bay|Duskfall Academy|Emberline
    Feral Hearts Club|Ghost Orchard|Harrow Street Clinic|Jackpine|Kitchener Blue|Lady Surveyor|Midnight Grist
    Northern Divide Rescue|Paper Rivers|Quiet Hours|Rook Takes Queen|Season of Salt|Tidewrack|Ursa Minor Diner
    Vagabond Court|Wolverine Creek|Yesterday's Constable|Zero Hour Nurses|Blind Curve Ahead|Sisters Grimsby
    """
)

STUDIOS = _names(
    """
    Halcyon Peak Television|Borealix|Maplecrest Network|Tessellate Pictures|Corvane Studios|NorthArc
    Wexmoor Entertainment|Larkspur Channel|OrbitOne Streaming|Sable & Finch Studios|Pemberwick Pictures
    Red Ochre Television|Cascadine|Glasshouse Network|Ninefold Media|Vireo+|Télé-Boréale|Stonebridge Studios
    Amberlight TV|Kestrelvision|Fourth Lake Pictures|Hexagon Family Channel|Umbra Features|Lumenade
    Great Shield Broadcasting
    """
)

COMPANIES = _names(
    """
    2718281 Ontario Inc.|1094487 Ontario Ltd.|2650019 Ontario Inc.|9417-0036 Québec inc.|1377205 B.C. Ltd.
    Marrow Productions (Season) Inc.|Tamarack Nine Productions Inc.|Loon Call Pictures Ltd.
    Two Herons Film Co.
    Blue Enamel Productions|Gantry Lane Entertainment Inc.|Plumb Bob Pictures
    Whistlestop Productions (Ont.) Inc.
    Rideau Kite Films|Old Sorrel Productions Ltd.|Queen's Elm Productions Inc.|Les Productions Grand Héron
    Brass Kettle Media|Half-Moon Lake Films Inc.|Birchbark Alley Productions|O'Leary Fontaine Productions
    Sixth Concession Pictures|Paper Boat Productions V Inc.|Cedar & Slate Films
    Windfall Apple Productions Inc.
    Turnstile Motion Pictures|Black Spruce Series Inc.|Inkwell North Productions ULC
    """
)

AGREEMENTS = ("DGC Ontario", "IATSE Local 891", "NABET 700-M", "DGC BC", "AQTIS Local 514", "IATSE Local 873")

OTHER_JOBS = (
    "Office PA",
    "Accounting Clerk",
    "Production Assistant",
    "Key Office PA",
    "Locations Assistant",
    "Payroll Clerk",
    "Assistant to the Producer",
    "Receptionist",
    "Background Wrangler",
    "Art Department Assistant",
)

STREETS = (
    "Larchmere Ave.",
    "Dovetail Cres.",
    "Old Foundry Rd.",
    "St. Hedwig St.",
    "Pipit Lane",
    "Concession 8 East",
    "Wicksteed Blvd.",
    "Harbourmaster Way",
    "Bellows St. W.",
)

TOWNS = (
    ("Toronto", "M6K 2T1"),
    ("Toronto", "M4L 1Y7"),
    ("Hamilton", "L8P 4S6"),
    ("Mississauga", "L5G 3C9"),
    ("Etobicoke", "M8V 1H4"),
    ("Sudbury", "P3C 5N2"),
    ("North Bay", "P1B 6E8"),
    ("Guelph", "N1H 2V3"),
    ("Oshawa", "L1J 7K5"),
)

OTHER_LINES = (
    "Diploma in Film and Media Production, Northlake College, 2013",
    "B.A. (Hons.), English and Drama, Wellmere University",
    "Certificate in Production Accounting, Dunmore Institute, 2019",
    "Standard First Aid and CPR Level C",
    "WHMIS and Workplace Violence Prevention training",
    "Valid Ontario G licence and passport, own vehicle",
    "Movie Magic Scheduling and Budgeting, Excel, Word, FileMaker Pro",
    "Languages: English, French (fluent), some Punjabi",
    "Conversational Portuguese and Spanish",
    "Cross-border travel, work permits and customs brokers",
    "Script distribution, watermarking and clearance tracking",
    "Volunteer, Bracken Street Food Bank, since 2018",
    "Typing speed 85 w.p.m.; very good telephone manner",
    "Interests: curling, sourdough, restoring old radios",
    "References available on request",
    "Set etiquette and anti-harassment seminars",
    "Green production steward training",
)
