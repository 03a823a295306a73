"""How the network that reads resumes is trained: its gradients, and papers learnt together kept apart."""

from __future__ import annotations

import numpy as np
import pytest

from extractors.tagger.network import ATTENDING, heard
from samples.tagger.backward import Net, gradients, together
from samples.tagger.lessons import Lesson, lesson
from samples.tagger.mean import mean
from samples.tagger.renaming import NAMES, OFTEN, Renaming
from samples.tagger.train import fresh, widened

STEP = 1e-5


class Nothing(np.random.Generator):
    """Chance that hides no word."""

    def __init__(self) -> None:
        super().__init__(np.random.PCG64(0))

    def random(self, size: tuple[int, ...] = ()) -> np.ndarray:  # type: ignore[override]
        return np.ones(size)


@pytest.fixture(scope="module")
def two() -> list[Lesson]:
    found = [lesson(seed) for seed in (3, 5)]
    return [one for one in found if one is not None]


@pytest.fixture
def net(two: list[Lesson]) -> Net:
    """Fresh weights, exact enough for differences; attention counts from the start."""
    rng = np.random.default_rng(0)
    made = fresh(two[0].numbers.shape[1], 1)
    for layer in ATTENDING:
        made[f"take{layer}"] = rng.standard_normal(made[f"take{layer}"].shape) * 0.1
    return {name: value.astype(np.float64) for name, value in made.items()}


WEIGHTS = ["in", "w0", "w3", "b2", "tag", "begin", "ask", "offer", "pair_out"]
ATTENTION = ["asks1", "keys1", "values1", "lean1", "lean_bias2", "take2"]


@pytest.mark.parametrize("name", WEIGHTS + ATTENTION)
def test_a_gradient_is_what_the_loss_does_when_a_weight_moves(name: str, net: Net, two: list[Lesson]) -> None:
    back, _ = gradients(net, two, Nothing())
    at = np.unravel_index(np.argmax(np.abs(back[name])), back[name].shape)
    told = back[name][at]
    before = net[name][at]
    net[name][at] = before + STEP
    more = sum(gradients(net, two, Nothing())[1])
    net[name][at] = before - STEP
    less = sum(gradients(net, two, Nothing())[1])
    assert told != 0
    assert (more - less) / (2 * STEP) == pytest.approx(told, rel=1e-3)


def test_papers_learnt_together_do_not_hear_each_other(net: Net, two: list[Lesson]) -> None:
    both = together(two)
    whole = heard(both.numbers, both.forms, both.place, net)
    at = 0
    for one in two:
        alone = together([one])
        apart = heard(alone.numbers, alone.forms, alone.place, net)
        np.testing.assert_allclose(whole[at : at + len(apart)], apart, atol=1e-5)
        at += len(apart)


def test_a_widened_network_says_the_same_of_every_word(net: Net, two: list[Lesson]) -> None:
    wide = widened(net, 7)
    assert len(wide["in_bias"]) == 2 * len(net["in_bias"])
    both = together(two)
    narrow_state, wide_state = (heard(both.numbers, both.forms, both.place, each) for each in (net, wide))
    for name in ("tag", "begin", "ask", "offer"):
        np.testing.assert_allclose(wide_state @ wide[name], narrow_state @ net[name], atol=1e-4)
    assert not np.allclose(wide["tag"][: len(net["tag"])], wide["tag"][len(net["tag"]) :])


class Always(Nothing):
    """Chance that renames every lesson."""

    def random(self, size: tuple[int, ...] = ()) -> np.ndarray:  # type: ignore[override]
        return np.zeros(size)


def test_a_renamed_lesson_has_other_names_of_the_same_shape_and_all_else_as_it_was(two: list[Lesson]) -> None:
    assert OFTEN > 0
    one = two[0]
    told = Renaming(two).of(one, Always())
    named = np.isin(one.tags, list(NAMES))
    np.testing.assert_array_equal(told.forms[~named], one.forms[~named])
    np.testing.assert_array_equal(told.forms[:, 3], one.forms[:, 3])
    assert (told.forms[named, 0] != one.forms[named, 0]).any()
    instead: dict[tuple[int, int], int] = {}
    for tag, before, after in zip(one.tags[named], one.forms[named, 0], told.forms[named, 0], strict=True):
        assert instead.setdefault((int(tag), int(before)), int(after)) == after
    np.testing.assert_array_equal(told.tags, one.tags)


def test_a_lesson_is_left_as_it_is_as_often_as_not(two: list[Lesson]) -> None:
    assert Renaming(two).of(two[0], Nothing()) is two[0]


def test_a_mean_of_weights_lies_between_them_and_takes_no_two_sizes(net: Net) -> None:
    other = {name: value + 2 for name, value in net.items()}
    for name, value in mean([net, other]).items():
        np.testing.assert_allclose(value, net[name] + 1)
    with pytest.raises(ValueError):
        mean([net, widened(net, 1)])
