"""The second evaluation, by four people who had seen no reader; it judges."""

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
from samples.evaluation.second import (  # noqa: F401  (each enters its families in the register)
    letters_forms,
    letters_office,
    letters_personal,
    others,
    people,
    resumes_designed,
    resumes_designed_more,
    resumes_designed_word,
    resumes_sheets,
    resumes_sheets_more,
    resumes_sheets_word,
    resumes_written,
    resumes_written_more,
    resumes_written_word,
)
from samples.evaluation.second.noise import FAX, PHOTO, SCAN
from samples.evaluation.second.phrasing import PHRASES, VOCABULARY
from samples.evaluation.second.register import FAMILIES

SECOND = Evaluation(
    name="second",
    seed=20270301,
    families=FAMILIES,
    fonts=("Lato", "Open Sans", "Roboto", "Charis SIL", "Cabin"),
    truths=truths_by(people),
    round=(
        *[("resume", channel) for channel in (TEXT_PDF, WORD, SCAN200, FAX_FINE, FAX_STANDARD)],
        *[("letter", channel) for channel in CHANNELS],
        *[("request", channel) for channel in (TEXT_PDF, WORD, SCAN200, FAX_FINE)],
        *[("resume", channel) for channel in (TEXT_PDF, SCAN200, FAX_FINE, FAX_STANDARD)],
        *[("letter", channel) for channel in CHANNELS],
        *[("proof", channel) for channel in (TEXT_PDF, SCAN200, FAX_FINE)],
        *[("certificate", channel) for channel in (TEXT_PDF, FAX_FINE)],
    ),
    stations=("KOWHAI STUDIOS", "OFFICE DEPOT 0614", "ACCT FAX 3", "R MBEKI HOME"),
    noise=Noise(FAX, SCAN, PHOTO),
    vocabulary=VOCABULARY,
    phrases=PHRASES,
)
