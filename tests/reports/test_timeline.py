"""The timeline shows, show by show, the weeks claimed and under them those remitted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from reports.html import report_html
from reports.timeline import ROWS_A_PICTURE, timelines, undated
from tests.reports.report_samples import ready
from tests.reports.sample_parts import credit

CLAIMED = (date(2021, 1, 4), date(2021, 12, 31))
BAR = re.compile(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="\d+" fill="(#\w+)"')


def line(*paid: tuple[date, date], **changes: object):  # type: ignore[no-untyped-def]
    return replace(credit(0), start=CLAIMED[0], end=CLAIMED[1], remitted_periods=paid, **changes)


def bars(picture: str) -> list[tuple[float, float, str]]:
    """x, width and colour of each bar."""
    return [(float(x), float(width), fill) for x, width, fill in BAR.findall(picture)]


def test_weeks_remitted_throughout_are_one_solid_bar_as_long_as_the_claim() -> None:
    weeks = [(CLAIMED[0] + timedelta(days=7 * n), CLAIMED[0] + timedelta(days=7 * n + 6)) for n in range(51)]
    (picture,) = timelines([line(*weeks, (date(2021, 12, 27), date(2021, 12, 31)))])
    claimed, remitted = bars(picture)
    assert claimed[:2] == remitted[:2]
    assert claimed[2] != remitted[2]


def test_weeks_that_are_missing_leave_a_gap() -> None:
    (picture,) = timelines(
        [line((date(2021, 1, 4), date(2021, 3, 28)), (date(2021, 9, 6), date(2021, 12, 31)))]
    )
    claimed, early, late = bars(picture)
    assert early[0] == claimed[0]
    assert late[0] - (early[0] + early[1]) > claimed[1] / 3
    assert abs(late[0] + late[1] - claimed[0] - claimed[1]) < 0.2


def test_nothing_remitted_leaves_the_claim_alone() -> None:
    (picture,) = timelines([line()])
    assert len(bars(picture)) == 1


def test_a_credit_without_dates_is_left_out_and_counted() -> None:
    credits = [line(), line(title="Amber Quay")]
    credits[1] = replace(credits[1], end=None)
    (picture,) = timelines(credits)
    assert "Amber Quay" not in picture
    assert undated(credits) == 1
    assert timelines([credits[1]]) == ()


def test_a_long_timeline_is_several_pictures_on_one_scale() -> None:
    pictures = timelines([line() for _ in range(ROWS_A_PICTURE + 1)])
    assert len(pictures) == 2
    assert bars(pictures[0])[0] == bars(pictures[1])[0]


def test_a_title_is_text_and_nothing_else() -> None:
    (picture,) = timelines([line(title="<script>x</script> 046 454 286")])
    assert "<script" not in picture
    assert "046" not in picture


def test_the_report_shows_it() -> None:
    page = report_html(ready(), {})
    assert 'class="timeline"' in page
    assert "claimed on the resume" in page
