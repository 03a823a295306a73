# ruff: noqa: E501, SIM905  (lists of names read better as words)
"""The second evaluation's word lists: given names, surnames, companies, streets. All bearers are invented."""

from __future__ import annotations

FIRST = (
    "Abena Agnieszka Alasdair Alejandra Amrit Anjali Antoine Aoife Arjun Ayesha Babak Beatriz Bilal Brigid "
    "Camille Carmelita Catriona Cédric Chidi Chiara Consuelo Cornelius D'Arcy Daisuke Delroy Denise Dmitri Dolores "
    "Eilidh Ekaterina Eleni Esperanza Ewan Fatoumata Fergus Fiona Florian Gaëlle Giancarlo Gurpreet Hadley Haruka "
    "Helga Henrique Hyacinth Idris Ilse Ines Isaac Ivana Jacqueline Jorge Joël Kavita Kelechi Kwame "
    "Lachlan Laurence Leilani Loïc Lorraine Ludmila Maeve Malcolm Marguerite Marisol Mei-Ling Milica "
    "Min-jun Monique Nadège Naveen Niamh Nirmala Odette Olumide Orla Oscar Paloma Parisa Philippa Pranav "
    "Rashida Réjean Rhoda Roisin Rupinder Saoirse Seung-hee Shanice Simone Stavros Tadeusz Tanisha Tomás Tova "
    "Tyrone Ursula Vasilis Veronica Vikram Wanjiru Wilhelmina Yevgenia Yolanda Zainab Ruth-Ann Mary-Lou "
    "Pierre-Luc Joy Bev Ken Doug Sandra Trish Glenn"
).split()
LAST = (
    *(
        "Abdi Achterberg Adomako Aguinaldo Akhtar Allard Amankwah Andrade Armitage Asante Bagnall Baptiste "
        "Barkhouse Bellefleur Bengtsson Bhatt Bjørnstad Boudreau Brathwaite Bui Cadogan Callaghan Capobianco "
        "Carmichael Chattopadhyay Cheung Chmielewski Clutterbuck Comeau Crnkovic Cuthbertson D'Angelo Dalgleish "
        "DaSilva Devereux Diaz-Ferrer Domingues Drobot Dussault Edghill El-Masri Escobedo Fagan Falardeau Farquhar "
        "Featherstone Ferreira Finnigan Forsythe Fujimoto Gallagher-Ho Gebremariam Giannopoulos Gill Goncalves "
        "Grewal Guadagno Gutteridge Haile Hambleton Harkness Hawryluk Hogarth Horvath Hrycyk Huang Ishikawa "
        "Jeganathan Joubert Kapoor Karagiannis Kenny Khalil Kilbride Koh Kostiuk Krüger Kuzmenko Lafontaine-Dubé "
        "Lam Lavergne Leclair Lemieux Levitt Lim Loughlin Ma MacAulay MacIsaac Mahabir Majumdar Mancuso Mbeki "
        "McBrine McCafferty McGillivray McTavish Mehrabi Menéndez Michalowska Montgomery-Shaw Mulroy Muñoz Mutasa "
        "Ng Nguyen Niskanen Nwosu O'Hearn O'Shaughnessy Oduya Osei Oyelaran Pacheco Papadakis Parmar Petrosyan "
        "Pham Pinsent Poirier-Wolfe Prudhomme Quach Quigley Rahimi Ramdeen Raymer Renwick Rizzuto Rosenblatt "
        "Ruiz Sandhu Sawchuk Scarlett Seguin Shapira Shimizu Sidhu Skelly Sørensen St-Pierre Stankiewicz "
        "Strachan Suleiman Švec Swaminathan Tahir Takeda Tavares Tesfaye Theriault Tomlinson Tran Trudel-Kerr "
        "Tzavaras Umeh Underhill Valcourt Varga Vasquez Villeneuve-Park Vu Wambui Weatherbee Wickramasinghe "
        "Wójcik Wong-Tremblay Worthington Wu Yarmolenko Yip Youssef Zhang Zimmerman-Katz"
    ).split(),
    "van Dijk",
    "van der Merwe",
    "de Souza",
    "de la Fuente",
    "von Arnim",
    "Le Goff",
    "St. Clair",
)
STUDIOS = (
    "Amberline", "Anvil & Ash Pictures", "Aurora Borough", "Bluejay Street Studios", "Bonfire+", "Cantilever TV",
    "Canal Onze", "Cardinal Point Television", "CHQT", "Cobalt Hour", "Copperhead Media Group", "Daymark", "Eastlight Streaming",
    "Evergreen Kids", "Fablewright", "Fifth Concession Pictures", "Foxglove International", "Granite Bay Network",
    "Harbourlight Films", "Inkwell Originals", "Kestrel One", "Kiteworks", "Lodestar Prime", "Loon Call Media",
    "Magnolia Park Pictures", "Mosaic North", "Nickelplate Studios", "Nordlys Television", "Orbit Family", "Palisade Pictures",
    "Plum+", "Proper Channel", "Quillon Pictures", "Réseau Nordet", "Riverine Global", "Sequoia Max", "Silver Birch TV", "Sixty North",
    "Telepath", "Tangerine Screen", "Trillium Arts Network", "Umbra Films", "Verity Street", "Wavelength", "Winnow Pictures", "Zephyr Classic",
)  # fmt: skip
COMPANIES = (
    "19204417 Canada Inc.", "19771320 Canada Ltd.", "3184407 Ontario Inc.", "3290051 Ontario Limited",
    "Alderbranch Productions (Ontario) Inc.", "Badger Moon Productions Inc.", "Beltline TV Productions II Inc.", "Big Thaw Films Ltd.",
    "Blackwater Sound Pictures", "Bridle Path Season Three Inc.", "Cartwheel Kids Productions Ltd.", "Chickadee Content Co.",
    "Circle 9 Pictures Corp.", "Cricket & Wolfe Entertainment Inc.", "Cottage Country Productions Inc.", "Deep Freeze Productions (Hamilton) Inc.",
    "Dollarton Film Holdings Ltd.", "Duchess Pier Productions Inc.", "Flatiron North Pictures", "Les Films du Huard inc.", "Four Winters Productions Canada ULC",
    "Golden Mile Television Ltd.", "Grey Heron Films Inc.", "Half Moon Lake Productions Ontario Ltd.", "Hatbox Media Inc.", "Hogtown Second Unit Inc.",
    "Humber Bend Productions", "Iceboat Pictures Inc.", "KLM Ridge Productions Inc.", "Little Norway Films Ltd.",
    "Longshore Entertainment (Canada) Inc.", "Mimico Wharf Productions Inc.", "Night Bus Pictures Ltd.", "Old Mill Reach Films Inc.",
    "Parliament & Vine Productions Inc.", "Pepperbox Productions (2024) Ltd.", "Porchlight Five Canada Inc.", "Productions Le Quai Vert inc.",
    "Redpath Sugar House Films", "Rouge Valley Productions Inc.", "Sawtooth TV (Ontario) Ltd.", "Sidecar Holiday Movies Inc.", "Stonecutter's Yard Pictures Inc.",
    "Tenth Line Productions", "Turnstile Productions Inc.", "Two Canoes Film Co. Ltd.", "West Beach Episodic Services Inc.", "Wild Leek Pictures Corp.",
)  # fmt: skip
STREETS = (
    "Tansley Cres., Toronto, ON M4L 2R7", "Beechgrove Dr., Scarborough, ON M1E 4T2", "Marlow St., Toronto, ON M6H 3K1",
    "Old Orchard Line, Oakville, ON L6J 4B5", "Concord Pl., Etobicoke, ON", "Fernhollow Rd., Mississauga, ON L5G 1V8",
    "Burleigh Mews, Toronto, Ontario", "Kingsmere Ct., Hamilton, ON L8P 2C6", "Sixth Concession, Uxbridge, ON", "Galley Lane, Toronto ON M6R 1S3",
    "Montclair Terr., East York, ON M4C 5W7", "Dunvegan Side Rd., Pickering, ON", "Almond Ave, Toronto",
)  # fmt: skip
BODIES = (
    "DGC", "DGC Manitoba", "DGC Atlantic", "DGC Québec", "IATSE Local 849", "IATSE Local 856", "IATSE Local 891", "NABET 700-M UNIFOR",
    "AQTIS 514", "IATSE 873",
)  # fmt: skip
OTHER_LINES = (
    "Diploma, Film and Television Production, Humber Polytechnic, 2011",
    "B.F.A. in Theatre Production, York University",
    "Broadcast Arts certificate, Sheridan College (2009)",
    "Software: Google Workspace, Croogloo, Setkeeper, Adobe Acrobat, FileMaker Pro",
    "Office systems: Excel, Word, PowerPoint, Smartsheet, Asana",
    "Languages: English, Portuguese (spoken), Spanish (written and spoken)",
    "Fluent in Cantonese and English",
    "Français: langue maternelle",
    "Conversational Polish and Ukrainian",
    "Standard First Aid with CPR-C, renewed 2025",
    "Driver's licence, full G, own vehicle",
    "Canadian and Irish passports, NEXUS card",
    "Dual citizen, Canada and U.S.A.",
    "Respectful Workplaces in the Arts course",
    "Working at heights awareness, Ontario",
    "Sustainable production training (carbon calculator)",
    "Box office supervisor, a repertory cinema on Bloor St., while in school",
    "Server and shift lead, Queen St. W., six years",
    "Administrative assistant, law office, before film",
    "Mentor with a youth film camp each July",
    "Recreational curling, quilting, sourdough",
    "Interests: canoe tripping, choir, crosswords",
    "References on request",
    "Typing: 85 w.p.m.",
    "Accounting basics for non-accountants (night course)",
)
SEMINARS = (
    ("Immigration Seminar: Bringing Cast and Crew into Canada", "immigration"),
    ("Immigration Basics for the Production Office", "immigration"),
    ("Health and Safety in the Production Office", "safety"),
    ("Safety on Set and in the Office: General Awareness", "safety"),
    ("Production Accounting for Office Staff", "accounting"),
    ("Purchase Orders, Petty Cash and P-Cards: Accounting for Coordinators", "accounting"),
    ("Production Office Protocol", "protocol"),
    ("Protocol and Paper Flow for Assistant Coordinators", "protocol"),
)
HOSTS = ("IATSE Local 411", "IATSE Local 411", "IATSE Local 411", "I.A.T.S.E. Local 411")
