"""Dates as people write them, in two languages, and the ones that cannot be settled from themselves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.date_ranges import find_spans
from extractors.dates import date_spans, read_date

APRIL_27 = date(2021, 4, 27)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2039, 12, 31))
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MOIS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]


@pytest.mark.parametrize(
    "text",
    [
        "2021-04-27",
        "2021/04/27",
        "20210427",
        "27 Apr 2021",
        "27-Apr-21",
        "27 April, 2021",
        "27th of April, 2021",
        "April 27, 2021",
        "Apr. 27/21",
        "Apr27,2021",
        "Apr 27 '21",
        "27/04/21",
        "27.04.2021",
        "27-IV-2021",
        "27 avril 2021",
        "le 27 avr. 2021",
        "2021 Apr 27",
    ],
)
def test_every_common_writing_of_one_day_is_that_day(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert (found.value, found.candidates, found.precision) == (APRIL_27, (), "day")


def test_a_numeric_date_that_reads_two_ways_is_two_candidates_and_no_value() -> None:
    found = read_date("03/04/2021")
    assert found is not None
    assert found.value is None
    assert found.candidates == (date(2021, 3, 4), date(2021, 4, 3))


def test_the_order_of_the_rest_of_the_paper_settles_it() -> None:
    assert read_date("03/04/2021", day_first=True).value == date(2021, 4, 3)  # type: ignore[union-attr]
    assert read_date("03/04/2021", day_first=False).value == date(2021, 3, 4)  # type: ignore[union-attr]


def test_a_date_with_a_day_over_twelve_proves_its_order() -> None:
    assert read_date("27/04/2021").day_first is True  # type: ignore[union-attr]
    assert read_date("04/27/2021").day_first is False  # type: ignore[union-attr]
    assert read_date("03/04/2021").day_first is None  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["April 2021", "Apr '21", "Apr-21", "04/2021", "2021-04", "avril 2021"])
def test_a_month_is_its_first_and_last_day(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.precision == "month"
    assert found.candidates == (date(2021, 4, 1), date(2021, 4, 30))


@pytest.mark.parametrize("text", ["2O21-O4-27", "27 Apr 2O2l", "27 Apr 202l", "Z7 Apr 2021", "2021-O4-27"])
def test_letters_that_look_like_digits_are_mended_inside_a_date_and_said_so(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.value == APRIL_27
    assert found.repaired


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("2815-96-85", date(2015, 6, 5)),
        ("2616/12/81", date(2016, 12, 1)),
        ("2016-12-36", date(2016, 12, 30)),
        ("38.06.2019", date(2019, 6, 30)),
        ("Jan 5, 2616", date(2016, 1, 5)),
    ],
)
def test_struck_zeros_read_as_other_digits_are_zeros_where_there_is_no_such_date(
    read: str, written: date
) -> None:
    found = read_date(read)
    assert found is not None
    assert (found.value, found.repaired) == (written, True)


def test_a_date_that_there_is_keeps_its_digits_and_one_that_zeros_do_not_mend_is_none() -> None:
    kept = read_date("2018-06-29")
    assert kept is not None
    assert (kept.value, kept.repaired) == (date(2018, 6, 29), False)
    assert read_date("2016-13-08") is None


@pytest.mark.parametrize("text", ["5ep 5, 2020", "Septernber 5, 2020", "Septembor 5, 2020"])
def test_a_misread_month_is_still_that_month(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.value == date(2020, 9, 5)


@pytest.mark.parametrize(
    "text",
    [
        "June 20, 80 days",
        "Dec 10, 59 shooting days",
        "July 30, 12.5 days",
        "23 août, 20 jours",
        "Feb 3 18d",
        "30 May, 13 weeks",
    ],
)
def test_a_count_of_days_behind_a_day_is_no_year(text: str) -> None:
    assert not date_spans(text)


def test_a_short_year_before_a_count_is_a_year() -> None:
    assert [d.value for d in date_spans("3 Jan 18 - 4 Feb 18, 45 days")] == [
        date(2018, 1, 3),
        date(2018, 2, 4),
    ]


@pytest.mark.parametrize(
    "text", ["Feb 30, 2021", "no date here", "Stage 12, room 4", "", "102 days", "31/31/2021"]
)
def test_what_is_no_date_is_not_made_one(text: str) -> None:
    assert read_date(text) is None


def test_all_dates_of_a_sentence_are_found_with_their_places() -> None:
    text = "from 12 May 2021 until June 3, 2022, both included"
    found = date_spans(text)
    assert [f.value for f in found] == [date(2021, 5, 12), date(2022, 6, 3)]
    assert [text[f.start : f.end] for f in found] == ["12 May 2021", "June 3, 2022"]


@given(DAYS)
def test_every_day_comes_back_from_every_writing(day: date) -> None:
    month, mois, roman = MONTHS[day.month - 1], MOIS[day.month - 1], ROMAN[day.month - 1]
    writings = [
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        f"{month[:3]}. {day.day:02d}/{day.year % 100:02d}",
        f"{day.day:02d}-{month[:3].upper()}-{day.year}",
        f"{day.day} {mois} {day.year}",
        f"{day.day}-{roman}-{day.year}",
    ]
    for text in writings:
        found = read_date(text)
        assert found is not None and found.value == day, text


@given(DAYS, st.booleans())
def test_a_numeric_date_always_has_the_truth_among_its_readings(day: date, day_first: bool) -> None:
    text = day.strftime("%d/%m/%Y" if day_first else "%m/%d/%Y")
    found = read_date(text)
    assert found is not None
    assert day in (found.candidates or (found.value,))
    settled = read_date(text, day_first=day_first)
    assert settled is not None and settled.value == day


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    for found in date_spans(text):
        assert 0 <= found.start < found.end <= len(text)


def test_a_leap_day_that_borrows_a_common_year_is_its_month_and_not_sure() -> None:
    (span,) = find_spans("Feb 29 - Mar 5, 2021")
    assert (span.start.value, span.start.candidates) == (None, (date(2021, 2, 1), date(2021, 2, 28)))
    assert span.end is not None
    assert span.end.value == date(2021, 3, 5)
