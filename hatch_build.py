"""What is done beyond hatchling's own when the project is installed."""

import compileall
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BytecodeInPlace(BuildHookInterface):
    """Compiles the modules of an install in place, as pip compiles those that it copies: where Python is told to write
    no bytecode, as in many containers, each start would compile them all."""

    def initialize(self, version: str, _build_data: dict[str, Any]) -> None:
        if version == "editable":
            compileall.compile_dir(Path(self.root) / "searchapp", quiet=2, workers=0)
