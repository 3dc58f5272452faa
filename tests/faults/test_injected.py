"""Every system call that can fail is made to fail, one after another: nothing acknowledged is ever lost."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from searchapp.engine.local.storage.lock import LOCK
from searchapp.errors import EngineError
from searchapp.updating.health import check
from tests.updating.saved import Saved, news

CALLS = ("fsync", "rename", "link", "mkdir", "unlink", "rmdir", "fchmod")


class Failing:
    """Makes the `at`-th of some system calls fail (from 1; 0: none), and all after it if `for_good`."""

    def __init__(self, at: int, code: int, for_good: bool) -> None:
        self.at, self.code, self.for_good, self.calls = at, code, for_good, 0

    def wrap(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def failing(*arguments: Any, **named: Any) -> Any:
            self.calls += 1
            if self.at and (self.calls == self.at or (self.for_good and self.calls > self.at)):
                raise OSError(self.code, os.strerror(self.code))
            return call(*arguments, **named)

        return failing


@contextmanager
def failing(at: int, code: int = errno.EIO, for_good: bool = False) -> Iterator[Failing]:
    """While this holds, the system calls of CALLS fail as wanted."""
    plan = Failing(at, code, for_good)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, plan.wrap(getattr(os, name)))
        yield plan


def attempt(saved: Saved) -> EngineError | None:
    """Index; the error if it fails."""
    try:
        saved.index()
    except EngineError as error:
        return error
    return None


def calls_of_an_update(saved: Saved) -> int:
    saved.write("counted.txt", news(77))
    with failing(0) as plan:
        saved.index()
    return plan.calls


@pytest.mark.parametrize("for_good", [False, True])
def test_an_error_of_the_disk_at_any_step_loses_nothing(saved: Saved, for_good: bool) -> None:
    saved.write("0.txt", news(0))
    saved.index()
    for at in range(1, calls_of_an_update(saved) + 1):
        before = saved.paths()
        saved.write(f"{at}.txt", news(at))
        with failing(at, for_good=for_good):
            failure = attempt(saved)
        assert failure is None or failure.mend
        assert set(before) <= set(saved.paths()) <= {f"seeds/{path.name}" for path in (saved.root / "seeds").iterdir()}
        assert check(saved.workspace) == []
    saved.index()
    assert len(saved.paths()) == len(list((saved.root / "seeds").iterdir()))


def test_after_a_full_disk_the_space_is_free_again(saved: Saved) -> None:
    saved.write("a.txt", news(1))
    saved.index()
    before = sorted(path.name for path in (saved.root / "index").iterdir())
    failures = 0
    for at in range(1, calls_of_an_update(saved)):
        saved.write("b.txt", news(at))
        names = sorted(path.name for path in (saved.root / "index").iterdir())
        with failing(at, errno.ENOSPC):
            failure = attempt(saved)
        if failure is not None:
            failures += 1
            assert "disk is full" in failure.what
            assert sorted(path.name for path in (saved.root / "index").iterdir()) == names
    assert failures > 5
    assert len(before) == len(names) - 1


@pytest.mark.parametrize(("code", "said"), [(errno.EROFS, "read-only"), (errno.EACCES, "permission denied")])
def test_an_index_that_cannot_be_written_can_still_be_searched(
    saved: Saved, monkeypatch: pytest.MonkeyPatch, code: int, said: str
) -> None:
    saved.write("a.txt", news(1))
    saved.index()
    saved.write("b.txt", news(2))
    opening = os.open

    def refusing(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if str(path).endswith(LOCK):
            raise OSError(code, os.strerror(code))
        return opening(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", refusing)
    with pytest.raises(EngineError, match=said):
        saved.index()
    assert saved.paths() == ["seeds/a.txt"]
