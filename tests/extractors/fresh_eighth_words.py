"""The words of the eighth set of resume layouts: who, where, which shows and houses. All are invented; each
is a text of values split by a bar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Who works there, where they live, and what they say of themselves that is no credit."""

    first: str
    last: str
    homes: str
    codes: str
    remarks: str


@dataclass(frozen=True, slots=True)
class Slate:
    """Titles are patterns with gaps for words of the lists; `{title}` in a company is that of its show."""

    patterns: str
    people: str
    places: str
    things: str
    many: str
    companies: str
    studios: str


GTA = Place(
    "Abeni|Bronwyn|Chidi|Dagny|Eamon|Farida|Gwendolyn|Hollis|Imogen|Jarek|Kalinda|Leopold|Mireya|Nathaniel|"
    "Olena|Philippa|Quincy|Roderick|Shanthi|Thurston|Ulrike|Vesna|Winnifred|Xavier|Yusuf|Zelda|Jo-Ann|Barb|"
    "Mary Lou|Shaun",
    "Abernathy-Khan|Bellweather|Chakravarty|Donnelly|Ferreira|Garneau|Hrynchuk|Izquierdo|Jovanovic|"
    "Kerrigan|"
    "Loutfi|Mascarenhas|Nguyen-Ward|Ogunbanjo|Pilkington|Quayle|Rosenthal-Diaz|Szymanski|Trewin|Umeh|"
    "Van Der Linde|Whitcombe|Xuereb|Yeats|Zukowski|MacQuarrie|St. Denis|O'Shaughnessy|Pang|Li",
    "46 Hiawatha Rd., Toronto, ON M4L 2X8|1109-77 Huntley Street, Toronto ON M4Y 2P3|"
    "302 Concession St., Hamilton, ON L9A 1B8|19 Mosley Crescent, Brampton, Ontario L6Y 5C8|"
    "8-255 Sackville St., Toronto, ON M5A 3G1|5071 Stouffville Side Rd., Markham, ON L3P 3J3",
    "416|647|437|905|289",
    "Toronto Metro School of Media, Film Studies B.F.A., 2008–2012|Scheduling and budgeting software, "
    "SmartPO, "
    "DocuSign, Slack|Naloxone and Standard First Aid (exp. 2027)|Commercials for Maple Savings, "
    "Northern Dairy "
    "and Bo's Tires|Languages: English, Tagalog, conversational Polish|Assistant Manager, Bread & "
    "Butter Café, "
    "2006 – 2010|Volunteer driver, Meals for Main Street, since 2018|G2 licence and a very reliable "
    "hatchback|"
    "Also a member of the costume local's permit list (2013)|Interests: choir, canoe tripping, crosswords",
)
WEST = Place(
    "Ainsley|Brock|Carys|Devin|Elspeth|Finlay|Genevieve|Haruki|Ione|Jaspreet|Keegan|Lyra|Mahalia|Noor|Oona|"
    "Prairie|Quinlan|Reuben|Sable|Teagan|Uriah|Verity|Willa|Yuki|Zoltan|Candace|Doug|Roxanne",
    "Atwal|Birdsong|Cardinal|Dhillon-Price|Eastwick|Funk|Goertzen|Hughes-Lam|Ishikawa|Janzen|Klassen|"
    "Lightfoot|"
    "Mistry|Nakagawa|Ostrowski|Poundmaker|Rasmussen|Sandhu|Tanaka-Bell|Unger|Voth|Wiebe|Yee|Zaharia|"
    "Bighead|"
    "McIlwraith|Fong-Ruiz|Letourneau",
    "2278 Kitchener St, Vancouver, BC V5K 3G1|#204 – 1525 Pendrell St., Vancouver BC V6G 1S7|"
    "911 Dominion Road, Calgary, AB T2E 2X5|63 Evanson Street, Winnipeg MB R3G 1Z9|"
    "1414 Elliott Street, Saskatoon, SK S7N 0N6",
    "604|778|403|587|204|306",
    "Capilano Bluffs College, Motion Picture Arts, 2015|WHMIS 2015, Spot the Hazard, Respect on Set|"
    "Airtable, Monday, Movie Magic, Google Sheets|Passport: Canada (valid to 2031), Nexus|"
    "Office Manager, Fernwood Dental, January 2011 to May 2014|Volunteer with the Strathcona Short Film "
    "Jam|"
    "Punjabi and English spoken; some Cree|Class 4 licence, clean abstract|References on request|"
    "Trail running, sourdough, two greyhounds",
)
OUTAOUAIS = Place(
    "Aurélie|Bérénice|Coralie|Doris|Éloïse|Flavie|Guylaine|Héloïse|Inès|Josiane|Karelle|Line|Maryse|Nadège|"
    "Odile|Pascale|Romane|Sylvette|Tania|Uma|Valérie|Wissam|Yolande|Zélie",
    "Arsenault-Roy|Beaulne|Cadieux|Dubreuil|Ékani|Fugère|Grandmaison|Hamelin|Isabelle|Juneau|Kabongo|"
    "Lépine|"
    "Majeau|Neveu|Ouimette|Paiement|Racicot|Sauvageau|Tassé|Vanier|Wiseman|Yergeau|Zerbo|Brûlé",
    "31, rue Eddy, app. 6, Gatineau (Québec) J8X 2V8|2140, avenue De Lorimier, Montréal (Québec) H2K 3W9|"
    "77, rue Saint-Joseph, Québec (Québec) G1K 3A6|452 Olmstead St., Vanier (Ontario) K1L 7K4",
    "819|514|418|613",
    "Technique en gestion de projets culturels, Cégep de la Lièvre, 2010|Français, anglais, créole haïtien|"
    "Publicités : Yogourt Solé, Caisse du Nord, Pneus Bélair|Secourisme et RCR, valide jusqu'en 2027|"
    "Excel, Croogloo, DocuSign, Movie Magic Budgeting|Réceptionniste, Clinique des Trois-Ponts, 2009 à "
    "2012|"
    "Bénévole au Festival de contes de Wakefield|Permis de conduire classe 5",
)
ENGLISH = Slate(
    "The {person} of {place}|{thing} & {thing}|{many} of {place}|The {thing} {person}|{place} {many}|"
    "My {person}'s {thing}|A {thing} in {place}|Dear {place}|The {place} {thing} Society|{person} vs. "
    "{person}|"
    "Nobody's {person}|Thirteen {many}|{thing} Street|Ask the {person}|{many} Like Us|How to Lose a "
    "{thing}|"
    "The {person}, the {thing}|{place}: Unsolved|The {thing} Protocol|Return of the {many}|Only in {place}|"
    "Meet Me in {place}|Half a {thing}|Sweet {thing} Christmas|A {place} Christmas {thing}|The {many}|"
    "Five Nights in {place}|Pilot Light|Call Sheet Romeo|The Second {person}|{thing}|{thing} Boys|"
    "Operation "
    "{thing}|"
    "Mrs. {person} Regrets|Out of {place}|{person} on Call|{thing} for Two|The Long {thing}|{place} PD",
    "Locksmith|Beekeeper|Chaplain|Taxidermist|Piano Tuner|Goaltender|Auctioneer|Ferryman|Notary|Milliner|"
    "Ventriloquist|Orderly|Zamboni Driver|Bailiff|Apothecary|Falconer|Stenographer|Bellhop|Organist|"
    "Dogcatcher",
    "Tobermory|Dundurn|Batoche|Cobourg Flats|Elora|Port Desmond|Haliburton|Swift Creek|Parkdale|Lac La "
    "Biche|"
    "Killarney|Uxbridge|Nipigon|Trout Lake|Espanola|Burnt River|Petrolia|Gananoque|Musquodoboit|Fort Whoop",
    "Marzipan|Harpoon|Turpentine|Velveteen|Corkscrew|Paprika|Gramophone|Mothball|Periscope|Tambourine|"
    "Wishbone|"
    "Snowplough|Mandolin|Thimbleberry|Canister|Halyard|Tinsel|Bannock|Lorgnette|Quicklime|Sawhorse|"
    "Cufflink|"
    "Barometer|Footstool",
    "Understudies|Trespassers|Cartwheels|Lumberjills|Night Nurses|Stowaways|Jury Members|Ice Fishers|"
    "Landladies|"
    "Skeptics|Orphans|Blackflies|Accountants|Houseguests|Bridesmen|Foghorns|Hometowners|Wolverines",
    "{title} Productions Inc.|{title} Films Ltd.|Brass Thimble Pictures Inc.|Gooseberry Lane Films|"
    "Ninth Elevator "
    "Entertainment|Lantern & Leash Productions Ltd.|2718055 Ontario Inc.|Iron Toboggan Media|Quiet "
    "Avenue TV|"
    "Big Marten Pictures|Dandelion Clock Co.|Upper Canada Reel & Rigging|Salt Lick Studios|Honeycrisp "
    "Content "
    "Inc.|"
    "Two Left Mitts Productions|Porcupine & Sons Film Company Ltd.|1399412 B.C. Ltd.|Tin Whistle TV "
    "(II) Inc.",
    "Tamarind+|Hollowell Studios|CBV|Channel Nineteen|Lodestone|Ultramarine TV|WaveNorth|Signal Row|"
    "Peregrine Pictures|Fathom Stream|GTN|Morrow & Pike|Silverbirch Network|Arcadian|Zephyr Originals|TVQ",
)
FRENCH = Slate(
    "Le {person} de {place}|{thing} et {thing}|Les {many} de {place}|Mon {person}, ma {thing}|Adieu, "
    "{person}|"
    "Dernier train pour {place}|Les {many}|L'Affaire {thing}|Un {person} à {place}|Rue de la {thing}|"
    "{place}, mon "
    "amour|Vingt et un {many}|Qui a vu le {person} ?|La Nuit des {many}|Tout le monde à {place}|{thing}|"
    "Pas de "
    "{thing} pour le {person}|Retour à {place}|Le Temps des {many}|Ciel de {place}",
    "marguillier|notaire|laitier|cordonnier|brasseur|draveur|sacristain|capitaine|barbier|voisin|"
    "facteur|vitrier",
    "Maniwaki|Kamouraska-Est|Val-Perdu|Chelsea|Natashquan|Rivière-aux-Rats|L'Assomption-Nord|Témis|"
    "Wendover|"
    "Baie-du-Sable|Cap-aux-Os|Mont-Joyeux",
    "Guimauve|Boussole|Tuque|Cannelle|Girouette|Luzerne|Rhubarbe|Quenouille|Bobine|Mitaine|Brume|Dentelle",
    "corneilles|veilleurs|belles-sœurs|patineuses|hirondelles|comptables|maraudeurs|survenants|cousins|"
    "grillons",
    "Productions {title} inc.|Films du Rang Six|Zibeline Média inc.|Les Productions Orignal & fils|"
    "Ciné-Portage "
    "inc.|9402-1187 Québec inc.|Boîte à bois Télévision|Les Films Quai 12",
    "Télé-Outaouais|Réseau Pays d'en haut|Canal Cinq-Sept|Tamarind+|Noroît|Productions CBV|Plateforme Erable",
)
