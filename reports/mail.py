"""A mail as the report speaks of it: whether it is its sender's own, as checked at receipt, and why."""

from __future__ import annotations

from typing import Any

from models.terms import Authentic, MailCheck, MailLine
from reports.plain import iso_moment
from reports.words import moment

_RESULT = {
    Authentic.VALID: "it is its sender's own",
    Authentic.INVALID: "it does not hold what its sender's mail service signed",
    Authentic.CANNOT_TELL: "whether it is its sender's own cannot be told",
}


def mail_said(line: MailLine) -> str:
    """The check in plain sentences."""
    check = line.check
    came = f"Mail from {line.sender}, received {moment(line.received_at)}"
    said = f"{came}: {_RESULT[check.result]} ({check.why})."
    rest = [f"{text[:1].upper()}{text[1:]}." for text in (check.chain, check.server) if text]
    return " ".join((said, *rest))


def mail_json(line: MailLine) -> dict[str, Any]:
    return {
        "item": line.item,
        "from": line.sender,
        "received_at": iso_moment(line.received_at),
        **_result(line.check),
    }


def check_json(check: MailCheck | None) -> dict[str, Any] | None:
    """The check with the keys that it was made with: with the original it can be made again."""
    if check is None:
        return None
    return {**_result(check), "keys": [{"name": key.name, "record": key.record} for key in check.keys]}


def _result(check: MailCheck) -> dict[str, Any]:
    return {"result": check.result, "why": check.why, "chain": check.chain, "server": check.server}
