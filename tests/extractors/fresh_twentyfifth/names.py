"""Invented people: given names, surnames, streets, schools and skills."""

_GIVEN = """
    Aaliyah Abebe Adaeze Agnès Ahmed Aisling Amrit Anouk Arash Aurélie Babak Beatriz Bronwyn Camille Cheng
    Chidi Clémence Dagny Daichi Danica Darius Delphine Devika Éloïse Emeka Esperanza Farrukh Fiona Gareth
    Geneviève Giulia Grzegorz Hana Hélène Imogen Indira Ivo Jaspreet Jean-Luc Joaquín Juniper Kaito Kateri
    Katarzyna Keisha Kwabena Laszlo Leilani Lorcan Maëlle Magnus Marie-Ève Meera Mireille Mohamed Nadège
    Ngozi Niamh Odalys Oksana Olumide Paolo Parveen Philippa Priyanka Quentin Rashida Renske Ruairi Saoirse
    Shanthi Siobhan Søren Solange Tadeo Tamsin Teodora Thuy Ulrike Vasilisa Wanjiru Winston Xiomara Yannick
    Yusuf Zainab Zoltan
"""
GIVEN = tuple(_GIVEN.split())

_SURNAMES = """
    Abernethy Achterberg Adeyemi Arsenault Bandyopadhyay Beauchemin Bielak Blackwood-Ng Boisvert Bouchard
    Brannigan Castellanos Charlebois Chowdhury Côté-Lavoie Czernik Dhaliwal Dimitriou Duquette Eastlake
    Echeverría Fairweather Ferreira Fitzgibbon Gagné Galloway Gebremariam Ghorbani Gunnarsdóttir Haddad
    Halvorsen Hashimoto Hollingshead Ibarra Ifeanyi Jankowski Kamara Kaczmarek Kilbride Kowalchuk Krishnan
    Laframboise Lalonde-Reid Leclair Lindqvist MacEachern Mahabir McGillicuddy Mbeki-Stone Mehrotra Nakagawa
    Ndiaye Novotny Nwosu Okafor Oyelaran Pelletier Petrosyan Popovici Quesnel Rahimi Ravensbergen Rinaldi
    Robitaille Sandoval Sarkisian Schellenberg Sidhu Sokolowski Stojanović Szabó Takahashi Tessier Thibodeau
    Tremblett Uddin Vaillancourt Villeneuve Wachowiak Wetherby Xiong Yamazaki Zawadzki Zúñiga
"""
SURNAMES = (
    *_SURNAMES.split(),
    "van der Meulen",
    "de la Fuente",
    "St. Amour",
    "O'Shaughnessy",
    "D'Alimonte",
    "Le Blanc",
    "von Arnim",
    "O'Dell-Ramos",
    "El Khoury",
    "da Silveira",
)

STREETS = (
    "Larkspur Avenue",
    "Dundalk Crescent",
    "Osier Street",
    "Brickworks Lane",
    "Half Moon Road",
    "Sorauren Court",
    "Tamarack Drive",
    "Mill Race Road",
    "Quarry Street East",
    "Pape Hill Avenue",
    "Chemin du Vieux-Moulin",
    "Wren Hollow Boulevard",
)

CITIES = (
    ("Toronto", "M4L"),
    ("Hamilton", "L8P"),
    ("Mississauga", "L5G"),
    ("Ottawa", "K1N"),
    ("Sudbury", "P3E"),
    ("North Bay", "P1B"),
    ("Oshawa", "L1H"),
    ("Guelph", "N1H"),
    ("Scarborough", "M1K"),
    ("Kingston", "K7L"),
)

SCHOOLING = (
    "Diploma, Broadcast and Film, Lakeridge Shores College, 2009",
    "B.A. Cinema Studies, Northumber University, 2011",
    "Advanced Diploma in Media Arts, Collège Rive-Claire, 2013",
    "Graduate Certificate, Production Management, Escarpment College, 2015",
    "B.Comm., Georgian Lakes University, 2007",
    "Diploma in Travel and Tourism, Collège des Trois-Baies, 2012",
    "B.F.A. Theatre Production, University of Upper Rideau, 2010",
)

TRAINING = (
    "Standard First Aid and CPR-C, renewed 2025",
    "WHMIS 2015; Worker Health and Safety Awareness in 4 Steps",
    "Working with minors on set seminar, 2022",
    "Respectful Workplace training, 2024",
    "Smart Serve; valid G licence, clean abstract",
    "Green Production workshop, 2023",
    "Mental Health First Aid, 2021",
)

SKILLS = (
    "Languages: English, French (fluent), Portuguese (spoken)",
    "Bilingue, français et anglais",
    "Software: spreadsheets, scheduling and budgeting programs, shared drives",
    "Work permits, customs brokerage, cast and crew travel",
    "Purchase orders, petty cash, time sheets and start paperwork",
    "Script revisions, colour pages, distribution lists",
    "Own vehicle, laptop and label maker",
    "Calm telephone manner; 70 words per minute",
    "References on request",
)
