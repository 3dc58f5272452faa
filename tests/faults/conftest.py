"""What the tests of faults share."""

from tests.updating.conftest import saved

__all__ = ["saved"]
