"""What the tests of updating share."""

from pathlib import Path

import pytest

from tests.updating.saved import Saved


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """An empty workspace."""
    (tmp_path / "workspace" / "seeds").mkdir(parents=True)
    return Saved(tmp_path / "workspace")
