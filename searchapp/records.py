"""Dataclasses that cost little to make: those of `dataclasses`, but for the time that these take at every start.

The standard decorator writes and compiles eight functions for a class, half a millisecond, and the shortest command
makes fifty classes. Here equality, hash and `repr` are closures over the fields, and `__init__` alone is written; it
fills slots directly, which is the faster way to make an object, too. `replace`, `fields` and `asdict` of `dataclasses`
work on them.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(made=None, /, *, frozen=False, slots=False, eq=True):
        """`dataclasses.dataclass`, with those of its options that are used here."""
        if made is None:
            return lambda made: dataclass(made, frozen=frozen, slots=slots, eq=eq)
        made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(made)
        made.__init__ = _init(made, frozen=frozen, slots=slots)
        values = _values_of(made)
        methods = {"__repr__": _repr}
        if eq:
            methods |= {"__eq__": _equal(values), "__hash__": (lambda self: hash(values(self))) if frozen else None}
        if frozen:
            methods |= {"__setattr__": _refused, "__delattr__": _refused}
        if frozen and slots:
            methods |= {"__getstate__": lambda self: values(self), "__setstate__": _restored}
        for name, method in methods.items():
            if name not in made.__dict__:
                setattr(made, name, method)
        return made


def _init(made: type, *, frozen: bool, slots: bool) -> Any:
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": dataclasses.MISSING}
    taken, lines = ["self"], ["pass"]
    for field in dataclasses.fields(made):
        name, value = field.name, field.name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_new_{name}"] = field.default_factory
            value = f"_new_{name}() if {name} is _missing else {name}"
            taken.append(f"{name}=_missing")
        elif field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            taken.append(f"{name}=_default_{name}")
        else:
            taken.append(name)
        if not frozen:
            lines.append(f"self.{name} = {value}")
        elif slots:
            known[f"_set_{name}"] = made.__dict__[name].__set__
            lines.append(f"_set_{name}(self, {value})")
        else:
            lines.append(f"_set(self, {name!r}, {value})")
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__({', '.join(taken)}):\n " + "\n ".join(lines), known)
    return known["__init__"]


def _values_of(made: type) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of an object's fields, in their order."""
    names = tuple(field.name for field in dataclasses.fields(made))
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _equal(values: Callable[[Any], tuple[Any, ...]]) -> Any:
    def __eq__(self: Any, other: Any) -> bool:  # noqa: N807
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return __eq__


def _repr(self: Any) -> str:
    shown = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self))
    return f"{type(self).__qualname__}({shown})"


def _refused(self: Any, name: str, *_: Any) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _restored(self: Any, state: tuple[Any, ...]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
