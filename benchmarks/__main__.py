"""`python -m benchmarks NAME …`: run one of the benchmarks."""

import importlib
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run the benchmark that is named first with the arguments that follow."""
    names = sorted(folder.parent.name for folder in Path(__file__).parent.glob("*/__init__.py"))
    if not arguments or arguments[0] not in names:
        print(f"usage: python -m benchmarks {{{','.join(names)}}} …", file=sys.stderr)
        return 2
    run = importlib.import_module(f"benchmarks.{arguments[0]}.run")
    status: int = run.main(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
