"""`python -m benchmarks engine`: builds, asks, prints a table and writes JSON."""

import argparse
import json
import multiprocessing
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.engine.command import counting, first_queries
from benchmarks.engine.corpus import Queries, documents, queries
from benchmarks.engine.ours import Searchapp, write_lines
from benchmarks.engine.peers import Fts5, Peer, StockWhoosh, Tantivy, Xapian

CLASSES = ("rare", "common", "both", "any", "phrase", "prefix", "date", "facets")
_PEERS: dict[str, Callable[[], Peer]] = {
    "searchapp": lambda: Searchapp(stemmed=True),
    "tantivy": Tantivy,
    "fts5": Fts5,
    "xapian": Xapian,
    "whoosh": StockWhoosh,
}
_SHOWING: dict[str, Callable[[], Peer]] = {
    "searchapp": lambda: Searchapp(stemmed=True, snippets=True),
    "fts5": lambda: Fts5(snippets=True),
}
"""Engines that are asked for snippets as well, in some classes."""
_SHOWN = ("common", "any", "facets")
_WHOOSH_SAMPLE = 2000
_SAMPLE = 5000
_ROUNDS = 3


def main(arguments: list[str]) -> int:
    """Run with these arguments; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks engine", description=__doc__)
    parser.add_argument("--documents", default="20000,100000", help="how many documents, several with commas")
    parser.add_argument("--peers", default=",".join(_PEERS), help=f"which of {', '.join(_PEERS)}")
    parser.add_argument("--jobs", type=int, default=2, help="workers or threads while indexing")
    parser.add_argument("--json", type=Path, default=Path("benchmark-engine.json"), help="where the figures go")
    parser.add_argument("--folder", type=Path, help="keep the indexes here, and use those that are there")
    parser.add_argument(
        "--processes", type=int, default=8, help="queries of each class asked in a process of their own"
    )
    options = parser.parse_args(arguments)
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        for count in map(int, options.documents.split(",")):
            asked = queries(documents(min(count, _SAMPLE)))
            found = figures[str(count)] = {}
            for name in options.peers.split(","):
                size = min(count, _WHOOSH_SAMPLE) if name == "whoosh" else count
                found[name] = _apart(_measure, name, folder / f"{count}" / name, size, options.jobs, asked)
                if name == "searchapp" and options.processes:
                    at = folder / f"{count}" / name
                    found[name]["first"] = first_queries(at, asked, options.processes)
                    found[name]["count"] = counting(at, asked, options.processes)
                print(f"{count} documents, {name}: {found[name].get('error') or 'done'}", file=sys.stderr)
            _add_differences(found)
            print(table(count, found))
            print(with_snippets(found))
            print(of_the_command(found))
        print(growth(figures))
    options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 0


def _apart(work: Callable[..., dict[str, Any]], *given: Any) -> dict[str, Any]:
    """What some work comes to in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_send, args=(theirs, work, given))
    process.start()
    theirs.close()
    try:
        found: dict[str, Any] = ours.recv()
    except EOFError:
        found = {"error": "ended early"}
    process.join()
    return found


def _send(pipe: Any, work: Callable[..., dict[str, Any]], given: tuple[Any, ...]) -> None:
    try:
        pipe.send(work(*given))
    except ImportError as error:
        pipe.send({"error": str(error)})


def _measure(name: str, folder: Path, count: int, jobs: int, asked: Queries) -> dict[str, Any]:
    peer = _PEERS[name]()
    built = folder / "index-built.json"
    if built.exists():
        found: dict[str, Any] = json.loads(built.read_text())
    else:
        folder.mkdir(parents=True, exist_ok=True)
        found = _build(peer, folder, count, jobs)
        built.write_text(json.dumps(found))
    return {**found, **_apart(_ask, name, folder, asked)}


def _build(peer: Peer, folder: Path, count: int, jobs: int) -> dict[str, Any]:
    store = folder / "index" if peer.name != "searchapp" else folder
    listed = list(documents(count)) if peer.name != "searchapp" else []
    more = listed[: count // 100]
    if peer.name == "searchapp":
        _apart(_write, folder, count)
    base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    indexing = _timed(lambda: peer.build(store, listed, jobs))
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - base
    size = _bytes_in(folder / "index")
    adding = _timed(lambda: peer.add(store, more, jobs))
    return {
        "documents": count,
        "indexing": {**indexing, "per_second": count / indexing["wall"], "memory_mb": (own + children) / 1024},
        "adding": adding,
        "bytes": size,
    }


def _write(folder: Path, count: int) -> dict[str, Any]:
    """Write the documents as our own engine reads them; apart, so that their memory does not count as its own."""
    listed = list(documents(count))
    write_lines(folder / "documents.jsonl", listed)
    write_lines(folder / "more.jsonl", listed[: count // 100])
    return {}


def _peak() -> float:
    """The most memory that this process itself held, in MB. (`ru_maxrss` begins with what its parent held.)"""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _bytes_in(folder: Path) -> int:
    """Bytes on the disk: a file with several names, as generations share them, counts once."""
    files = {(found := file.stat()).st_ino: found.st_size for file in folder.rglob("*") if file.is_file()}
    return sum(files.values())


def _timed(work: Callable[[], None]) -> dict[str, float]:
    wall, cpu = time.perf_counter(), _cpu()
    work()
    return {"wall": time.perf_counter() - wall, "cpu": _cpu() - cpu}


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _ask(name: str, folder: Path, asked: Queries) -> dict[str, Any]:
    peer = _PEERS[name]()
    peer.open(folder if name == "searchapp" else folder / "index")
    found: dict[str, Any] = {"queries": _rounds(peer, asked)}
    found["memory_mb"] = _peak()
    if name in _SHOWING:
        showing = _SHOWING[name]()
        showing.open(folder if name == "searchapp" else folder / "index")
        found["shown"] = _rounds(showing, asked, _SHOWN)
    if name == "searchapp":
        exact = Searchapp(stemmed=False)
        exact.open(folder)
        found["exact"] = _rounds(exact, asked)
        body = Searchapp(stemmed=False, field="body")
        body.open(folder)
        found["body"] = _rounds(body, asked)
    return found


def _rounds(peer: Peer, asked: Queries, kinds: tuple[str, ...] = CLASSES) -> dict[str, Any]:
    given = asdict(asked)
    found = {}
    for kind in kinds:
        ask: Callable[[Any], int] = getattr(peer, "common" if kind == "rare" else kind)
        cpu, wall, counts = [], [], []
        rounds = 1 if peer.name == "whoosh" else _ROUNDS
        for number in range(rounds):
            for query in given[kind]:
                start, began = time.process_time(), time.perf_counter()
                count = ask(tuple(query) if isinstance(query, list) else query)
                if number == rounds - 1 or number:
                    cpu.append(1e3 * (time.process_time() - start))
                    wall.append(1e3 * (time.perf_counter() - began))
                if not number:
                    counts.append(count)
        found[kind] = {"cpu_ms": _quantiles(cpu), "wall_ms": _quantiles(wall), "counts": counts}
    return found


def _quantiles(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {"p50": statistics.median(ordered), "p95": ordered[int(0.95 * (len(ordered) - 1))]}


def _add_differences(found: dict[str, Any]) -> None:
    """For each peer the share of queries whose count is not that of our search for exact forms, in title and body as
    users search and in the body alone as the peers do."""
    ours = found.get("searchapp", {})
    for name, peer in found.items():
        if "queries" not in ours or "queries" not in peer or name in ("searchapp", "whoosh"):
            continue
        for label, mine in (("counts_differ", ours["exact"]), ("body_counts_differ", ours["body"])):
            counts = [(mine[kind]["counts"], peer["queries"][kind]["counts"]) for kind in CLASSES]
            pairs = [pair for both in counts for pair in zip(*both, strict=True)]
            peer[label] = sum(one != other for one, other in pairs) / len(pairs)


def with_snippets(found: dict[str, Any]) -> str:
    """What the ten best cost with their snippets, ours and FTS5's, as text."""
    shown = [found[name]["shown"] for name in _SHOWING if "shown" in found.get(name, {})]
    if len(shown) < len(_SHOWING):
        return ""
    ours, other = ({kind: one[kind]["cpu_ms"]["p50"] for kind in _SHOWN} for one in shown)
    ratios = ", ".join(
        f"{kind} {ours[kind]:.2f} to {other[kind]:.1f} (1/{other[kind] / ours[kind]:.0f})" for kind in ours
    )
    return f"with ten snippets, CPU ms at the median, ours to FTS5's: {ratios}"


def of_the_command(found: dict[str, Any]) -> str:
    """What `searchapp query` took in processes of its own, as text."""
    ours = found.get("searchapp", {})
    if "first" not in ours:
        return ""
    took = ", ".join(f"{kind} {one['p50']:.1f}/{one['p95']:.1f}" for kind, one in ours["first"].items())
    whole = {
        name: f"{one['cpu'] * 1e3:.0f} ms of CPU, {one['wall'] * 1e3:.0f} ms" for name, one in ours["count"].items()
    }
    return (
        f"first query of a process, took_ms with 10 snippets and 2 facets: {took}\n"
        f"query WORD -c, the whole process: {whole['query']} (a bare Python: {whole['python']})"
    )


def growth(figures: dict[str, Any]) -> str:
    """How many times more each class of our queries, and indexing, cost at the largest size than at the smallest."""
    sizes = sorted((int(size), found["searchapp"]) for size, found in figures.items() if "searchapp" in found)
    if len(sizes) < 2 or any("queries" not in found for _, found in sizes):
        return ""
    (few, small), *_, (many, large) = sizes
    costs = {kind: [one["queries"][kind]["cpu_ms"]["p50"] for one in (small, large)] for kind in CLASSES}
    costs["indexing"] = [one["indexing"]["cpu"] for one in (small, large)]
    costs["adding 1 %"] = [one["adding"]["cpu"] for one in (small, large)]
    listed = ", ".join(f"{name} {after / before:.1f}" for name, (before, after) in costs.items())
    return f"from {few:,} to {many:,} documents, {many / few:.1f} times as many, the CPU time grows by: {listed}"


def table(count: int, found: dict[str, Any]) -> str:
    """The figures as text: CPU milliseconds p50/p95, and ours over tantivy's."""
    rows = [
        [f"{count:,} documents", *(name for name in found if "queries" in found[name]), "ours/tantivy", "exact/tantivy"]
    ]
    peers = [peer for peer in found.values() if "queries" in peer]
    ours, other = found.get("searchapp", {}), found.get("tantivy", {})

    def ratio(pick: Callable[[Any], float], mine: Any = None) -> str:
        try:
            return f"{pick(mine or ours) / pick(other):.2f}"
        except (KeyError, ZeroDivisionError):
            return ""

    for kind in CLASSES:
        cells = [f"{q['p50']:.3f}/{q['p95']:.3f}" for q in (peer["queries"][kind]["cpu_ms"] for peer in peers)]

        def middle(peer: Any, kind: str = kind) -> float:
            return float(peer["queries"][kind]["cpu_ms"]["p50"])

        exact = {"queries": ours.get("exact", {})}
        rows.append([kind, *cells, ratio(middle), ratio(middle, exact)])
    figures: tuple[tuple[str, Callable[[Any], float], str], ...] = (
        ("indexing, docs/s", lambda peer: peer["indexing"]["per_second"], "{:.0f}"),
        ("indexing, CPU s", lambda peer: peer["indexing"]["cpu"], "{:.1f}"),
        ("indexing, peak MB", lambda peer: peer["indexing"]["memory_mb"], "{:.0f}"),
        ("adding 1 %, s", lambda peer: peer["adding"]["wall"], "{:.2f}"),
        ("adding 1 %, CPU s", lambda peer: peer["adding"]["cpu"], "{:.2f}"),
        ("index, MB", lambda peer: peer["bytes"] / 1e6, "{:.1f}"),
        ("searching, peak MB", lambda peer: peer["memory_mb"], "{:.0f}"),
        ("counts differ", lambda peer: peer.get("counts_differ", 0.0), "{:.3f}"),
        ("… in the body", lambda peer: peer.get("body_counts_differ", 0.0), "{:.3f}"),
    )
    for label, pick, form in figures:
        rows.append([label, *(form.format(pick(peer)) for peer in peers), ratio(pick), ""])
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return "\n".join("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
