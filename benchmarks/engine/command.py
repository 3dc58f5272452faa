"""What the command line takes: `searchapp query` in a process of its own for each query, as a script calls it."""

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.engine.corpus import Queries

_TYPED: dict[str, Callable[[Any], str]] = {
    "rare": str,
    "common": str,
    "both": " ".join,
    "any": " OR ".join,
    "phrase": lambda words: f'"{" ".join(words)}"',
    "prefix": lambda start: f"{start}*",
    "date": lambda asked: f"{asked[0]} date:{asked[1][:4]}..{asked[2][:4]}",
    "facets": str,
}


def first_queries(folder: Path, asked: Queries, each: int) -> dict[str, Any]:
    """For each class `took_ms` of queries that are the first of their process, with ten snippets and two facets."""
    found: dict[str, list[float]] = {}
    for kind, typed in _TYPED.items():
        listed = asdict(asked)[kind][:each]
        answers = [_answer(folder, typed(one), "--facet", "outlet", "--facet", "month", "--json") for one in listed]
        found[kind] = [float(json.loads(answer)["took_ms"]) for answer in answers]
    found["all"] = [took for each in found.values() for took in each]
    return {kind: _middle_and_most(took) for kind, took in found.items()}


def counting(folder: Path, asked: Queries, each: int) -> dict[str, Any]:
    """Seconds of the whole process of `query WORD -c`, beside those of a Python that does nothing."""
    words = asked.common[:each]
    return {
        "query": _processes([[*_command(folder), "query", word, "-c"] for word in words]),
        "python": _processes([[sys.executable, "-c", "pass"]] * len(words)),
    }


def _processes(commands: list[list[str]]) -> dict[str, float]:
    wall, cpu = [], []
    for command in commands:
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        wall.append(time.perf_counter() - began)
        cpu.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {"wall": statistics.median(wall), "cpu": statistics.median(cpu)}


def _answer(folder: Path, *asked: str) -> bytes:
    return subprocess.run([*_command(folder), "query", *asked], stdout=subprocess.PIPE, check=False).stdout


def _command(folder: Path) -> list[str]:
    return [sys.executable, "-m", "searchapp", "-C", str(folder)]


def _middle_and_most(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {"p50": statistics.median(ordered), "p95": ordered[round(0.95 * (len(ordered) - 1))]}
