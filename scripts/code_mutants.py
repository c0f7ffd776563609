"""The mutants of a Python module: one operator, condition, number or statement changed at a time."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import NamedTuple

__all__ = ["Mutant", "mutants"]


class Mutant(NamedTuple):
    """The source of a module with one thing changed: where, and what."""

    line: int
    what: str
    source: str


_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
#: How much a cache holds changes no answer.
_NOT_BEHAVIOUR = ("lru_cache", "cache")


def _skipped(tree: ast.Module) -> set[ast.AST]:
    """Parts that are not behaviour: annotations, ``__all__``, caches, what is imported for types only."""
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        match node:
            case ast.arg() | ast.AnnAssign():
                parts.append(node.annotation)
            case ast.FunctionDef():
                parts.append(node.returns)
                parts += [found for found in node.decorator_list if _name(found) in _NOT_BEHAVIOUR]
            case ast.Assign() if any(_name(found) in ("__all__", "AnyLimit") for found in node.targets):
                parts.append(node)
            case ast.If() if _name(node.test) == "TYPE_CHECKING":
                parts.append(node)
        for part in parts:
            if part is not None:
                skipped.update(ast.walk(part))
    return skipped


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Call):
        return _name(node.func)
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


class _Site(NamedTuple):
    """A change that can be made to the tree and undone."""

    line: int
    what: str
    make: Callable[[], None]
    undo: Callable[[], None]


def _set(node: ast.AST, field: str, value: object, what: str) -> _Site:
    old = getattr(node, field)
    line = getattr(node, "lineno", 0) or getattr(getattr(node, "target", None), "lineno", 0)
    return _Site(line, what, lambda: setattr(node, field, value), lambda: setattr(node, field, old))


def _put(items: list[ast.stmt], at: int, value: ast.stmt, what: str) -> _Site:
    old = items[at]
    return _Site(old.lineno, what, lambda: items.__setitem__(at, value), lambda: items.__setitem__(at, old))


def _of_an_expression(node: ast.AST) -> Iterator[_Site]:
    match node:
        case ast.Compare():
            for at, operator in enumerate(node.ops):
                for other in _COMPARISONS[type(operator)]:
                    ops = [*node.ops[:at], other(), *node.ops[at + 1 :]]
                    yield _set(node, "ops", ops, f"{type(operator).__name__} to {other.__name__}")
        case ast.BinOp() if type(node.op) in _ARITHMETIC:
            other_operator = _ARITHMETIC[type(node.op)]
            yield _set(node, "op", other_operator(), f"{type(node.op).__name__} to {other_operator.__name__}")
        case ast.AugAssign() if type(node.op) in _ARITHMETIC:
            other_operator = _ARITHMETIC[type(node.op)]
            yield _set(node, "op", other_operator(), f"{type(node.op).__name__}= to {other_operator.__name__}=")
        case ast.BoolOp():
            other_bool = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield _set(node, "op", other_bool, f"{type(node.op).__name__} to {type(other_bool).__name__}")
        case ast.UnaryOp(op=ast.Not()):
            yield _set(node, "op", ast.UAdd(), "not taken away")
        case ast.UnaryOp(op=ast.USub()):
            yield _set(node, "op", ast.UAdd(), "minus taken away")
        case ast.Constant(value=bool()):
            yield _set(node, "value", not node.value, f"{node.value} to {not node.value}")
        case ast.Constant(value=int()):
            for number in (node.value - 1, node.value + 1):
                yield _set(node, "value", number, f"{node.value} to {number}")
        case ast.IfExp() | ast.If() | ast.While():
            yield _set(node, "test", ast.UnaryOp(ast.Not(), node.test), "condition negated")
        case ast.comprehension():
            for at in range(len(node.ifs)):
                yield _set(node, "ifs", [*node.ifs[:at], *node.ifs[at + 1 :]], "filter taken away")
        case ast.Return(value=ast.expr()) if not (isinstance(node.value, ast.Constant) and node.value.value is None):
            yield _set(node, "value", ast.Constant(None), "returns None")


def _of_statements(node: ast.AST) -> Iterator[_Site]:
    for field in ("body", "orelse", "finalbody"):
        items = getattr(node, field, None)
        if not isinstance(items, list):
            continue
        for at, statement in enumerate(items):
            words = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if isinstance(statement, ast.Expr | ast.Raise | ast.AugAssign | ast.Continue | ast.Break) and not words:
                yield _put(items, at, ast.Pass(), f"{type(statement).__name__} taken away")


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of a module's source; annotations, docstrings and messages stay as they are."""
    tree = ast.parse(source)
    skipped = _skipped(tree)
    nodes = [node for node in ast.walk(tree) if node not in skipped]
    sites = [site for node in nodes for site in (*_of_an_expression(node), *_of_statements(node))]
    for site in sorted(sites, key=lambda site: site.line):
        site.make()
        yield Mutant(site.line, site.what, ast.unparse(ast.fix_missing_locations(tree)))
        site.undo()
