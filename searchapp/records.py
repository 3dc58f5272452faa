"""Dataclasses that cost little to make: those of `dataclasses`, but for the time that these take at every start.

The standard decorator writes and compiles eight functions for a class, half a millisecond, and the shortest command
makes fifty classes. Here equality, hash and `repr` are closures over the fields, and `__init__` alone is written, once
for all classes of a shape; it fills slots directly, which is the faster way to make an object, too. `replace`, `fields`
and `asdict` of `dataclasses` work on them.
"""

import dataclasses
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(made=None, /, *, frozen=False, slots=False, eq=True):
        """`dataclasses.dataclass`, with those of its options that are used here."""
        if made is None:
            return lambda made: dataclass(made, frozen=frozen, slots=slots, eq=eq)
        made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(made)
        made.__init__ = _init(made, slots=slots)
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


def _init(made: type, *, slots: bool) -> FunctionType:
    """`__init__`: that of all classes with as many fields, under the names of these."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": dataclasses.MISSING}
    names, defaults, shape = ["self"], [], ""
    for number, field in enumerate(dataclasses.fields(made)):
        names.append(field.name)
        known[f"_set_{number}"] = getattr(made, field.name).__set__ if slots else None
        known[f"_name_{number}"] = field.name
        is_made = field.default_factory is not dataclasses.MISSING
        if is_made:
            known[f"_new_{number}"] = field.default_factory
        if is_made or field.default is not dataclasses.MISSING:
            defaults.append(field.default)
        shape += "*" if is_made else "-"
    code = _written(shape, slots=slots, followed=hasattr(made, "__post_init__")).replace(co_varnames=tuple(names))
    return FunctionType(code, known, "__init__", tuple(defaults))


@cache
def _written(shape: str, *, slots: bool, followed: bool) -> CodeType:
    """The code of an `__init__` for fields without (`-`) and with (`*`) a factory of defaults, which are set by their
    slots or by their names, `followed` by `__post_init__`."""
    lines = ["pass"]
    for number, kind in enumerate(shape):
        value = f"_new_{number}() if a{number} is _missing else a{number}" if kind == "*" else f"a{number}"
        lines.append(f"_set_{number}(self, {value})" if slots else f"_set(self, _name_{number}, {value})")
    if followed:
        lines.append("self.__post_init__()")
    taken = "".join(f", a{number}" for number in range(len(shape)))
    found: dict[str, Any] = {}
    exec(f"def __init__(self{taken}):\n " + "\n ".join(lines), found)
    code: CodeType = found["__init__"].__code__
    return code


def _values_of(made: type) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of an object's fields, in their order."""
    names = tuple(field.name for field in dataclasses.fields(made))
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _equal(values: Callable[[Any], tuple[Any, ...]]) -> Any:
    def __eq__(self: Any, other: Any) -> bool:  # noqa: N807 - it becomes the method of a class
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
