"""More ways of signing a Word document, and more that is none: the held-out half."""

from __future__ import annotations

import io
from collections.abc import Callable
from random import Random
from typing import Any

from docx.shared import Pt
from PIL import Image

from tests.bench.ink import drawings
from tests.bench.ink.drawings import saved
from tests.bench.ink.pens import Pen

_EMU = 12_700
Put = Callable[[Any, Pen, Random], None]


def ways(
    signature: Callable[[Pen, Random], Image.Image],
    run: Callable[[Any, str], None],
    graphic: Callable[[str, int, int], str],
    anchored: Callable[..., str],
) -> dict[str, Put]:
    """The ways by name, built on what the first half's are built of."""

    def sized(pen: Pen) -> tuple[int, int]:
        return round((pen.wide + 8) * _EMU), round((pen.high + 8) * _EMU)

    def at_margin(places: Any, pen: Pen, rng: Random) -> None:
        """Anchored in the last paragraph of the text, placed by the margin."""
        wide, high = sized(pen)
        text = places.document.paragraphs[-6]
        picture = graphic(places.kept(signature(pen, rng)), wide, high)
        run(text, anchored(picture, wide, high, 0, 300 * _EMU, "margin"))

    def beside_name(places: Any, pen: Pen, rng: Random) -> None:
        picture = io.BytesIO(saved(signature(pen, rng)))
        places.foot.add_run("   ").add_picture(picture, Pt(pen.wide + 8), Pt(pen.high + 8))

    def named_table(places: Any, pen: Pen, rng: Random) -> None:
        """Two rows: the signature, and a date beside it, over captions."""
        table = places.document.add_table(rows=2, cols=2)
        table.style = "Table Grid"
        places.gap._p.addnext(table._tbl)
        picture = io.BytesIO(saved(signature(pen, rng)))
        table.cell(0, 0).paragraphs[0].add_run().add_picture(picture, Pt(pen.wide + 8), Pt(pen.high + 8))
        table.cell(0, 1).text = "2026-05-09"
        table.cell(1, 0).text, table.cell(1, 1).text = "Signature", "Date"

    def jpeg_centred(places: Any, pen: Pen, rng: Random) -> None:
        picture = signature(pen, rng).convert("RGBA")
        ground = Image.new("RGBA", picture.size, "white")
        shown = Image.alpha_composite(ground, picture).convert("RGB")
        stream = io.BytesIO(saved(shown, "JPEG"))
        places.gap.alignment = 1
        places.gap.add_run().add_picture(stream, Pt(pen.wide + 8), Pt(pen.high + 8))

    def vml_group(places: Any, pen: Pen, rng: Random) -> None:
        relation = places.kept(signature(pen, rng))
        look = f"width:{pen.wide + 8:.0f}pt;height:{pen.high + 8:.0f}pt"
        inner = f'<v:shape style="width:900;height:300"><v:imagedata r:id="{relation}"/></v:shape>'
        group = f'<v:group style="position:absolute;{look}" coordsize="900,300">{inner}</v:group>'
        run(places.gap, f"<w:pict>{group}</w:pict>")

    return {
        "at margin": at_margin, "beside name inline": beside_name, "named table": named_table,
        "jpeg centred": jpeg_centred, "vml group": vml_group,
    }  # fmt: skip


def _logo_in_gap(places: Any, rng: Random) -> None:
    picture = io.BytesIO(saved(drawings.logo(rng)))
    places.end.add_run().add_picture(picture, Pt(108), Pt(36))


def _landscape(places: Any, rng: Random) -> None:
    picture = Image.linear_gradient("L").resize((600, 160)).convert("RGB")
    noise = Image.effect_noise((600, 160), 40).convert("RGB")
    shown = Image.blend(picture, noise, 0.1)
    places.end.add_run().add_picture(io.BytesIO(saved(shown)), Pt(240), Pt(64))


def _captioned(places: Any, rng: Random) -> None:
    places.gap.add_run("_" * 32).add_break()
    places.gap.add_run("(signature)")


def _capitals(places: Any, rng: Random) -> None:
    places.gap.add_run(places.signer.upper())


def _stamped(places: Any, rng: Random) -> None:
    places.end.add_run().add_picture(io.BytesIO(saved(drawings.stamp(rng))), Pt(120), Pt(52))


BESIDE_LATER: dict[str, Callable[[Any, Random], None]] = {
    "logo at end": _logo_in_gap, "landscape": _landscape, "captioned line": _captioned,
    "capitals": _capitals, "stamp at end": _stamped,
}  # fmt: skip
