"""What the desk is told once: by options, else by the environment, else by its defaults."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from flows.mail_keys import FROM_DNS
from flows.shop import Settings, trusted_issuers
from models.errors import UsageFault


def settings(workspace: Path | None) -> Settings:
    """The settings for a command; raises UsageFault where the environment holds something unusable."""
    since = os.environ.get("DESK_REMITTANCES_SINCE", "")
    try:
        remittances_since = date.fromisoformat(since) if since else None
    except ValueError as fault:
        raise UsageFault(
            f"DESK_REMITTANCES_SINCE is {since!r}, which is no date.", "Write it as 2015-01-01."
        ) from fault
    trusted = os.environ.get("DESK_TRUSTED_ISSUERS", "")
    try:
        issuers = trusted_issuers(Path(trusted) if trusted else None)
    except (OSError, ValueError) as fault:
        raise UsageFault(
            f"DESK_TRUSTED_ISSUERS cannot be used: {fault}.",
            "Name a folder that holds certificates alone (PEM or DER).",
        ) from fault
    told = os.environ.get("DESK_MAIL_KEYS", "")
    mail_keys = Path(told) if told not in ("", FROM_DNS) else told or None
    if isinstance(mail_keys, Path) and not mail_keys.is_dir():
        raise UsageFault(
            f"DESK_MAIL_KEYS is {told!r}, which is no folder.",
            f"Write {FROM_DNS}, or name a folder that holds the records.",
        )
    servers = os.environ.get("DESK_TRUSTED_SERVERS", "").casefold()
    return Settings(
        workspace=workspace or Path(os.environ.get("DESK_WORKSPACE", "workspace")),
        database_url=os.environ.get("DESK_DATABASE_URL") or None,
        remittances_since=remittances_since,
        issuers=issuers,
        mail_keys=mail_keys,
        trusted_servers=tuple(sorted({host.strip() for host in servers.split(",")} - {""})),
        workers=max(1, min(os.cpu_count() or 1, 8)),
    )
