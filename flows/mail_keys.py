"""Keys of mail: the DNS records that signatures name, asked for only where the office has said how."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import dns.exception
import dns.resolver

from models.terms import MailKey

FROM_DNS = "dns"
_SECONDS = 5.0
_LONGEST_RECORD = 4096


def keys_of(names: Sequence[str], source: str | Path | None) -> tuple[MailKey, ...]:
    """The records of `names`, each as it is now. `source` is `FROM_DNS`, a folder with a file
    `<name>.txt` for each, or null: nothing is asked, and no key comes of it. A record that cannot be had now
    is left out; one that is not there is empty."""
    if source is None:
        return ()
    found = ((name, _asked(name) if source == FROM_DNS else _kept(Path(source), name)) for name in names)
    return tuple(MailKey(name, record[:_LONGEST_RECORD]) for name, record in found if record is not None)


def _asked(name: str) -> str | None:
    try:
        answer = dns.resolver.resolve(f"{name}.", "TXT", lifetime=_SECONDS)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return ""
    except dns.exception.DNSException:
        return None
    return b"".join(next(iter(answer)).strings).decode("ascii", "replace")


def _kept(folder: Path, name: str) -> str:
    file = folder / f"{name}.txt"
    return "".join(file.read_text("utf-8").split("\n")).strip() if file.is_file() else ""
