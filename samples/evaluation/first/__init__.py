"""The first evaluation, written before any reader; development since its papers were looked at."""

from samples.delivery import Noise
from samples.evaluation.core import (
    CHANNELS,
    FAX_FINE,
    FAX_STANDARD,
    SCAN200,
    TEXT_PDF,
    WORD,
    Evaluation,
    truths_by,
)
from samples.evaluation.first import (  # noqa: F401  (each enters its families in the register)
    letters,
    others,
    people,
    resumes_blocks,
    resumes_docx,
    resumes_tables,
    resumes_typed,
)
from samples.evaluation.first.noise import FAX, PHOTO, SCAN
from samples.evaluation.first.phrasing import PHRASES, VOCABULARY
from samples.evaluation.first.register import FAMILIES

FIRST = Evaluation(
    name="first",
    seed=20261201,
    families=FAMILIES,
    fonts=("Carlito", "Caladea", "FreeSans", "FreeSerif", "DejaVu Sans Condensed"),
    truths=truths_by(people),
    round=(
        *[("resume", channel) for channel in (TEXT_PDF, WORD, SCAN200, FAX_FINE, FAX_STANDARD)],
        *[("letter", channel) for channel in CHANNELS],
        ("request", TEXT_PDF),
        ("resume", TEXT_PDF),
        ("proof", TEXT_PDF),
        ("resume", SCAN200),
        ("certificate", TEXT_PDF),
        ("resume", FAX_FINE),
        ("proof", SCAN200),
        ("resume", FAX_STANDARD),
        ("certificate", FAX_FINE),
        ("proof", FAX_FINE),
    ),
    stations=("ARCHAMBAULT RES", "COPY SHOP BLOOR", "PROD OFFICE 2", "UPTOWN MAIL"),
    noise=Noise(FAX, SCAN, PHOTO),
    vocabulary=VOCABULARY,
    phrases=PHRASES,
)
