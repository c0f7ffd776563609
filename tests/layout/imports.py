"""Who imports whom, read from the sources: at the top, in functions, for type checkers, by name at run time."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

#: The modules that each module imports, by their full names.
Graph = dict[str, set[str]]


def sources_of(folder: Path) -> dict[str, str]:
    """The source of every module of a package, by its full name."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = [folder.name, *path.relative_to(folder).with_suffix("").parts]
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = path.read_text(encoding="utf-8")
    return found


def import_graph(sources: Mapping[str, str]) -> Graph:
    """What each module imports from the same package.

    ``from package import name`` counts as the module ``package.name`` if there is one, else as ``package``. A string
    that is the full name of a module counts as an import of it: that is how ``import_module`` and lazy tables name it.
    """
    return {name: set(_imported(name, source, sources)) - {name} for name, source in sources.items()}


def _imported(name: str, source: str, modules: Mapping[str, str]) -> Iterator[str]:
    root = name.partition(".")[0]
    is_package = any(other.startswith(f"{name}.") for other in modules)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (found for alias in node.names if (found := _module(alias.name, modules)))
        elif isinstance(node, ast.ImportFrom):
            base = _base(name, node, is_package=is_package)
            for alias in node.names:
                if found := _module(f"{base}.{alias.name}", modules):
                    yield found
        elif isinstance(node, ast.Constant) and node.value in modules and node.value != root:
            yield str(node.value)


def _base(name: str, node: ast.ImportFrom, *, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = name.split(".")
    parts = parts[: len(parts) - node.level + is_package]
    return ".".join([*parts, node.module] if node.module else parts)


def _module(dotted: str, modules: Mapping[str, str]) -> str:
    """The longest beginning of a dotted name that is a module, or nothing."""
    parts = dotted.split(".")
    return next((found for n in range(len(parts), 0, -1) if (found := ".".join(parts[:n])) in modules), "")


def cycles(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """One cycle of a graph as a line ``a -> b -> a``, or none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return [" -> ".join(reversed(found.args[1]))]
    return []


def cycles_of_packages(graph: Graph) -> list[str]:
    """For each package, a cycle among its own modules and packages, each taken as a whole."""
    packages = sorted({name.rpartition(".")[0] for name in graph if "." in name})
    return [f"in {package}: {found}" for package in packages for found in cycles(_children(graph, package))]


def _children(graph: Graph, package: str) -> Graph:
    def child(name: str) -> str:
        return ".".join(name.split(".")[: package.count(".") + 2]) if name.startswith(f"{package}.") else ""

    found: Graph = {}
    for name, imported in graph.items():
        if child(name):
            found.setdefault(child(name), set()).update({child(other) for other in imported} - {"", child(name)})
    return found


def wrong_floors(graph: Graph, floors: Iterable[Iterable[str]]) -> list[str]:
    """Every import from a lower floor to a higher one, or between rooms of one floor that stand side by side.

    ``floors`` names the rooms of each floor from the ground up, a room being a module or a package and all in it; a
    module that stands in no room is told as well.
    """
    floor_of = {room: number for number, rooms in enumerate(floors) for room in rooms}

    def room(name: str) -> str:
        parts = name.split(".")
        return next((found for n in range(len(parts), 1, -1) if (found := ".".join(parts[:n])) in floor_of), name)

    wrong = []
    for name, imported in sorted(graph.items()):
        here = room(name)
        if here not in floor_of:
            wrong.append(f"{name} is on no floor")
            continue
        for other in sorted(imported):
            there = room(other)
            if there == here or there not in floor_of or floor_of[there] < floor_of[here]:
                continue
            why = "the same floor" if floor_of[there] == floor_of[here] else "a higher floor"
            wrong.append(f"{name} imports {other}, on {why}")
    return wrong
