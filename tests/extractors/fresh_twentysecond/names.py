"""The invented people, shows and companies that careers are drawn from."""

from __future__ import annotations


def _listed(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(";") if part.strip())


GIVEN = _listed("""
Adaeze; Aiko; Alasdair; Amandeep; Anneke; Anya; Arjun; Beatriz; Bogdan; Bronwyn; Caoimhe; Cedric; Chantal;
Chidi; Cosmin; Dalia; Damaris; Delphine; Devika; Dmitri; Eamon; Edwige; Eilidh; Ekaterina; Esi; Fatoumata;
Fenella; Florin; Gaëlle; Gurleen; Hadley; Hanneke; Harpreet; Hye-jin; Ibrahim; Ileana; Ingrid; Isaura;
Jacinta; Jean-Marc; Jelena; Joaquín; Kamala; Keisha; Kofi; Lachlan; Leilani; Linnea; Lourdes; Lucjan;
Maëlys; Malcolm; Marisol; Mehrnaz; Mireille; Naveed; Nnamdi; Odette; Oluwaseun; Oren; Paloma; Parisa;
Pranav; Quynh; Radka; Reza; Rosalind; Saoirse; Shanice; Siobhan; Solveig; Tamsin; Teodor; Thandiwe; Tove;
Uma; Valentina; Wanda; Xiomara; Yasmin; Yusuf; Zdenka; Zoë
""")

SURNAMES = _listed("""
Abernethy; Achterberg; Adeyinka; Al-Rashidi; Amponsah; Aubuchon; Balasubramaniam; Bannerjee; Beauséjour;
Bielawski; Birtwhistle; Bondarenko; Brathwaite; Caddick; Castellanos; Chakravarty; Charbonneau-Wells;
Chegwidden; Côté-Lamarre; Czarnecki; D'Abruzzo; D'Entremont; Dal Pozzo; De Groot; de la Fuente; De Souza;
Desrochers; Di Giacomo; Dhaliwal; Drăgulescu; Ekwueme; El-Masri; Escobedo; Fairweather; Farquharson;
Fitzwilliam; Fontaine-Roy; Gagnon-Tremblay; Ghazarian; Gillespie; Gunasekara; Habermehl; Halvorsen;
Hettiarachchi; Hollinshead; Iordanescu; Jayawardena; Jurgensen; Kaczmarek; Kilbride; Kowalchuk; L'Écuyer;
La Rocque; Le Gall; Lindqvist; Llewellyn; Mac an Bhaird; MacGillivray; Mbeki-Stone; McElhinney; Mukherjee;
Nakashima; Ng; Novotný; O'Callaghan; O'Dwyer; O'Shaughnessy; Okonjo; Oyelaran; Papadakis; Pellerin;
Petrosyan; Quesnelle; Rajaratnam; Rautenbach; Santangelo; Sigurdsson; St. Amand; St-Onge; Szymborski;
Ter Horst; Thibodeau; Trevelyan; Tsakiris; Ueda; van den Akker; Van Rijswijk; Vasquez-Moore; von Hessler;
Wijeratne; Xenakis; Yelland; Youssef; Zawadzki; Zubiri
""")

SERIES = _listed("""
Saltbox; The Quarry Road Nine; Lamplighter's Row; Who Moved the Lake?; Harrow & Finch;
Second Cousins, Once Removed; 14 Minutes to Moosonee; Copperline; The Understudies of Wexley;
North by Nobody; Kettle Point Confidential; Tidewrack; Dispatch: Sudbury; La Maison des Marées;
Ask Me About My Goat; Overnight at the Ferrand; Ice Road Notary; Bittern; Room 6B; Mrs. Oyelu Regrets;
Small Claims, Big Feelings; The Cartographer's Wife; Precinct Ontario 12; Hollowmere; Do You Take Cash?;
Nine Lives of Desmond Pike; Trillium Down; Les Sœurs Bellehumeur; Unit 40; Paper Moose; The Long Portage;
Borrowed Constables; Ravenna Heights; Zero Degrees Kelvin Park; Witness, Table for Two; Gristmoor;
Captain Plover & the Mudlarks; The Other Mrs. Tang; Understory; Night Bus 320; Everybody Owes Gord;
Foxglove County; Auntie Knows; The Glass Orchardists; Wolfe Island Ferry; Tell It to the Bailiff;
Cold Harbour Kids; Mirrorwick
""")

SINGLES = _listed("""
A Lantern for Ishbel; The Last Payphone in Wawa; Snowed In with the Sheriff's Brother; 31 Letters;
Marrow & Milk; Did Anyone Feed the Swans?; The Year We Sold the Piano; Une Valise pour Odile;
Sandfly Summer; Her Majesty's Bus Driver; Christmas at Pinegrove Junction; A Very Muskoka Wedding;
Ghost Tariff; Three Cords of Maple; The Apology Tour of Len Voss; What the Heron Took;
Ashgrove: A Reckoning; Love, Lies & Loading Zones; The Beekeeper of Bay 9; Mistletoe Mutiny;
Half Past Tuesday; Under the Viaduct; L'Hiver de mes vingt ans; Don't Wake the Landlord; Seventeen Geese;
The Dry Side of Bancroft; Killing Mr. Pettibone; Sugar, Salt, Smoke; The Night Clerk's Daughter;
Where's Abernathy?; Tamarack; Iron Bell 1917; Engaged by Easter; The Forger of Fergus; Nobody's Harvest;
Deadfall Bay; The Secret Baker's Holiday; Counterweight; Mother Tongue, Father Time;
Lake Effect: The Winifred Dole Story; Hush Money Hymn; Quiet, Please & Thank You; Orrery;
The Trouble with Wilf; One More for the Drowned; 8 Across; Eleven Doors Down; Le Passeur de Gananoque
""")

STUDIOS = _listed("""
Belfry Street Television; Halyard+; Nortavia Studios; Quillfeather Pictures; Channel Eleven North;
Oakum Entertainment; Sable Crown Network; Vantry; Threepenny Media Group; Blue Fescue Television;
Larkhaven Family Channel; Corvane Pictures; Polestar One; Meridian & Moss Studios; Reedgrass Network;
Réseau Beauport; Kingfisher Street Films; Ostrava Worldwide; Helmsley Gate Television; Juniper Row Studios;
Wickenfeld Global; Parallax Bay; Goldenrod Movie Channel; Yarrow TV
""")

COMPANIES = _listed("""
1874420 Ontario Inc.; 2690317 Ontario Ltd.; 9412-0077 Québec inc.; 10583346 Canada Inc.;
Tin Thistle Street Productions Inc.; Grey Goose Lane Films; Saltbox Productions (Ontario) Ltd.;
Muddy Galoshes Pictures; Ferrand Prods. II Inc.; Old Pump House Media; Cedar & Slate Productions;
Unclaimed Trunk Films Inc.; Thrice Penny Entertainment; Northumber Film Co.; Kiln Road Pictures Ltd.;
Two Herons Productions Inc.; Les Productions Belle-Rive; Hydro Corridor Films;
Dovetail Lane S3 Productions Inc.; Wexley Street Prods.; Ampersand Yard Inc.; Lost Mitten Productions;
2251908 Ontario Limited; Stone Frigate Features Inc.
""")

OTHER_JOBS = (
    "Office PA",
    "Accounting Clerk",
    "Set PA",
    "Locations Assistant",
    "Casting Assistant",
    "Payroll Assistant",
    "Producer's Assistant",
    "Art Department Coordinator",
    "Receptionist",
    "Extras Wrangler",
)

AGREEMENTS = ("DGC Ontario", "IATSE Local 891", "NABET 700-M", "DGC BC", "Teamsters Local 155", "ACFC West")

STREETS = _listed("""
Ossory Ave.; Brightmoor Cres.; Fenwick Mills Rd.; Rue des Pionniers; Galbraith St. W.; Larder Lane;
Old Tannery Rd.; Mossbank Dr.; Pinhey Blvd.; Cartwheel Court; Dunmore Terrace; Silverbirch Gate;
St. Brannoch St.; Kilmarnock Way
""")

TOWNS = (
    ("Toronto", "M6P"),
    ("Hamilton", "L8P"),
    ("Mississauga", "L5G"),
    ("Ottawa", "K1S"),
    ("North Bay", "P1B"),
    ("Sudbury", "P3E"),
    ("Etobicoke", "M8V"),
    ("Scarborough", "M1N"),
    ("Oakville", "L6K"),
    ("Whitby", "L1N"),
)

MAIL = ("lettermill.ca", "postbag.example", "inkwell.example", "northmail.example", "parcelpost.example")

OTHER_LINES = _listed("""
Diploma, Film and Television Production, Lakeshore Polytechnic, 2011;
BA (Hons) English, Carrick University, 2008; Certificate in Event Management, Port Hollis College;
Microsoft Word, Excel and Outlook; Movie Magic Scheduling and Budgeting;
Google Workspace, Dropbox and shared drives; Final Draft and script distribution;
Standard First Aid and CPR-C; WHMIS and Worker Health & Safety Awareness; Valid G licence, own car;
Fluent in English and French; Conversational Spanish; Cross-border shipping, carnets and customs brokers;
Work permits and immigration paperwork for cast; Deal memos, crew lists and start packs;
Cast and crew travel bookings; Purchase orders, petty cash and cost tracking;
Volunteer, Junction Short Film Weekend; Choir, canoeing and crosswords; Respectful Workplace seminar;
Set Etiquette and Production Office 101 workshop; References available on request; Fire Warden training;
Typing 80 words a minute; Notary public paperwork and clearances
""")
