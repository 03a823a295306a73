"""The closed vocabularies: every value that the contract's JSON may show for a coded field."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import cast


class Position(StrEnum):
    """The job a credit was worked in. `OTHER` was read, and is none of the caucus's five."""

    SECOND_APC = "2nd_apc"
    FIRST_APC = "1st_apc"
    PC = "pc"
    SCRIPT = "script"
    TRAVEL = "travel"
    OTHER = "other"


class Role(StrEnum):
    """What a signer says that they are; the caucus positions keep their own names."""

    SECOND_APC = "2nd_apc"
    FIRST_APC = "1st_apc"
    APC = "apc"
    PC = "pc"
    SCRIPT = "script"
    TRAVEL = "travel"
    PRODUCTION_MANAGER = "production_manager"
    PRODUCER = "producer"
    LINE_PRODUCER = "line_producer"
    CO_PRODUCER = "co_producer"
    EXECUTIVE_PRODUCER = "executive_producer"
    ASSOCIATE_PRODUCER = "associate_producer"
    POST_PRODUCER = "post_producer"
    OTHER = "other"


class Category(StrEnum):
    """What an applicant asks for; the value names the report's folder.

    Those named here are the four that the words of jobs tell. Every other local's are named by its rulebook
    alone, so any such word is a category; which of them a run knows, its rulebook says.
    """

    FIRST_APC = "first_apc"
    PRODUCTION_COORDINATOR = "production_coordinator"
    SCRIPT_COORDINATOR = "script_coordinator"
    TRAVEL_COORDINATOR = "travel_coordinator"

    @classmethod
    def _missing_(cls, value: object) -> Category | None:
        if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9_]{1,40}", value):
            return None
        named = str.__new__(cls, value)
        named._name_, named._value_ = value.upper(), value
        # Kept where the enum looks first, so that the same word is the same category ever after.
        return cast(Category, cls._value2member_map_.setdefault(value, named))


class ProductionKind(StrEnum):
    """The five kinds that are a show; `OTHER` (commercial, documentary, special) is listed, not counted."""

    FEATURE = "feature"
    MOW = "mow"
    PILOT = "pilot"
    MINI_SERIES = "mini_series"
    TV_SEASON = "tv_season"
    OTHER = "other"


class Channel(StrEnum):
    EMAIL = "email"
    FAX = "fax"
    DROPOFF = "dropoff"


class PageSource(StrEnum):
    """How a page's words were had: a text layer, OCR, or a flowing document (DOCX, mail body)."""

    TEXT = "text"
    OCR = "ocr"
    FLOW = "flow"


class PaperKind(StrEnum):
    RESUME = "resume"
    REFERENCE_LETTER = "reference_letter"
    REQUEST = "request"
    PROOF_OF_DAYS = "proof_of_days"
    SEMINAR_CERTIFICATE = "seminar_certificate"
    FAX_COVER = "fax_cover"
    BLANK = "blank"
    DUPLICATE = "duplicate"
    OTHER = "other"


class Became(StrEnum):
    """What a received part became; the words of intake.json."""

    RESUME = "resume"
    REFERENCE_LETTER = "reference_letter"
    REQUEST = "request"
    PROOF_OF_DAYS = "proof_of_days"
    SEMINAR_CERTIFICATE = "seminar_certificate"
    FAX_COVER = "fax_cover"
    SIGNATURE_OR_LOGO = "signature_or_logo"
    DUPLICATE = "duplicate"
    OTHER = "other"
    QUARANTINED = "quarantined"


class ProofKind(StrEnum):
    """The kinds of paper that show days worked."""

    REMITTANCE = "fringe_remittance"
    ROE = "record_of_employment"
    TIMESHEET = "timesheet"
    PAY_STUB = "pay_stub"
    STATEMENT = "statement_of_days"
    CALL_IN = "call_in"


class Signature(StrEnum):
    INK = "ink"
    DIGITAL_VALID = "digital_valid"
    DIGITAL_INVALID = "digital_invalid"
    TYPED = "typed"
    NONE = "none"
    UNCLEAR = "unclear"


class Authentic(StrEnum):
    """Whether a mail is its sender's own, unchanged."""

    VALID = "valid"
    INVALID = "invalid"
    CANNOT_TELL = "cannot_tell"


class CrossCheck(StrEnum):
    MATCHED = "matched"
    SHORT = "short"
    OVER = "over"
    NOT_YET_REMITTED = "not_yet_remitted"
    NO_REMITTANCE = "no_remittance"
    OUTSIDE_JURISDICTION = "outside_jurisdiction"


class Stage(StrEnum):
    COMPLETENESS = "completeness"
    ELIGIBILITY = "eligibility"


class Outcome(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    NEEDS_REVIEW = "needs_review"
    NOT_APPLICABLE = "not_applicable"


class Status(StrEnum):
    READY = "ready"
    INCOMPLETE = "incomplete"
    NOT_ELIGIBLE = "not_eligible"
    NEEDS_REVIEW = "needs_review"
    FOR_COMMITTEE = "for_committee"


class Reason(StrEnum):
    MISSING = "missing"
    SHORT = "short"
    SUPPLEMENTED = "supplemented"
    SPECIAL_CONSIDERATION = "special_consideration"
    NO_RECORD = "no_record"
    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    UNSIGNED = "unsigned"
    NOT_LISTED = "not_listed"
    NOT_IN_GOOD_STANDING = "not_in_good_standing"
    LATE = "late"
    BARRED = "barred"
    MISMATCH = "mismatch"
    UNPROVEN = "unproven"
    POLICY = "policy"
    EXEMPT = "exempt"
    WRONG_ROLE = "wrong_role"
    NOTHING_TO_CHECK = "nothing_to_check"


class Asked(StrEnum):
    """Whom a question is for."""

    MANAGER = "manager"
    COMMITTEE = "committee"
