"""What `records` makes is what `dataclasses` makes."""

import copy
import dataclasses
import pickle
from dataclasses import field

import pytest

from searchapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A point."""

    x: int
    y: int = 2
    names: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Nothing:
    """No field at all."""


@dataclass(frozen=True)
class Named:
    """One field, and room for what is worked out later."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Apart:
    """Equal to itself alone."""

    x: int


@dataclass
class Counter:
    """What counts."""

    count: int = 0


def test_fields_are_given_by_place_or_by_name_or_by_default() -> None:
    assert (Point(1).x, Point(1).y, Point(1).names) == (1, 2, [])
    assert (Point(y=4, x=3).x, Point(3, names=["a"]).names) == (3, ["a"])
    assert Point(1).names is not Point(1).names
    with pytest.raises(TypeError):
        Point()  # type: ignore[call-arg]


def test_equal_fields_make_equal_objects_of_one_class() -> None:
    assert Point(1) == Point(1, 2, [])
    assert Point(1) != Point(2)
    others: list[object] = [Point(1), Apart(1), "a"]
    assert Named("a") not in others
    assert Nothing() == Nothing()
    assert Apart(1) != Apart(1)
    assert Counter(1) == Counter(1)


def test_equal_frozen_objects_have_one_hash_and_others_none() -> None:
    assert len({Named("a"), Named("a"), Named("b"), Nothing(), Nothing()}) == 3
    with pytest.raises(TypeError):
        hash(Counter())


@pytest.mark.parametrize("one", [Point(1), Named("a"), Apart(1)])
def test_frozen_objects_cannot_be_changed(one: object) -> None:
    name = dataclasses.fields(one)[0].name  # type: ignore[arg-type]
    with pytest.raises(dataclasses.FrozenInstanceError, match=name):
        setattr(one, name, 5)
    with pytest.raises(dataclasses.FrozenInstanceError, match=name):
        delattr(one, name)


def test_what_is_to_follow_the_fields_is_done() -> None:
    @dataclass
    class Doubled:
        count: int

        def __post_init__(self) -> None:
            self.count *= 2

    assert Doubled(2).count == 4


def test_objects_that_are_not_frozen_can_be_changed() -> None:
    counter = Counter()
    counter.count += 1
    assert counter == Counter(1)


def test_objects_are_shown_with_their_fields() -> None:
    assert repr(Point(1)) == "Point(x=1, y=2, names=[])"
    assert repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize("one", [Point(1, 3, ["a"]), Nothing(), Named("a"), Counter(7)])
def test_objects_can_be_copied_and_sent_to_another_process(one: object) -> None:
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.copy(one) == one
    assert copy.deepcopy(one) == one


def test_the_functions_for_dataclasses_take_them() -> None:
    assert dataclasses.replace(Point(1), y=5) == Point(1, 5)
    assert dataclasses.asdict(Point(1)) == {"x": 1, "y": 2, "names": []}
    match Point(1, 3):
        case Point(x, y):
            assert (x, y) == (1, 3)
