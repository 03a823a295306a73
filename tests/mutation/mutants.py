"""Mutants: small changes of a program's comparisons, numbers and boolean operators, all compiled in beside
the original and switched on one at a time."""

from __future__ import annotations

import ast
import copy
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_OTHER: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
SWITCH = "__mutant_on__"
"""The name, known everywhere, of the number of the mutant that is on."""
WATCH = "__mutant_tells__"
"""The name, known everywhere, of what takes down whether a mutant would tell: `number, after, before`."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change. `at_import`: its place runs when the module is loaded, not when it is called. `statement`
    is the place among the module's statements of the assignment that holds it, null where none does."""

    number: int
    file: str
    line: int
    before: str
    after: str
    at_import: bool
    statement: int | None = None

    @property
    def change(self) -> str:
        """The change without its line, which other changes move."""
        return f"{self.file}: {self.before}  ->  {self.after}"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before}  ->  {self.after}"


class Planter(ast.NodeTransformer):
    """Puts a switch at every place that can be changed: `after if 7 == on else before`; or, to `watch` the
    place, `tells(7, lambda: after, before)`, and of a condition only whether it holds."""

    def __init__(self, file: str, first: int, watch: bool) -> None:
        self.file = file
        self.first = first
        self.watch = watch
        self.mutants: list[Mutant] = []
        self.statement: int | None = None
        self._depth = 0
        self._compared: set[int] = set()
        self._asked: set[int] = set()

    def _plant(self, node: ast.expr, others: list[ast.expr]) -> ast.expr:
        before, asked = ast.unparse(node), id(node) in self._asked
        planted = self.generic_visit(node)
        assert isinstance(planted, ast.expr)
        for other in others:
            number = self.first + len(self.mutants)
            after = ast.unparse(other)
            place = (not self._depth, self.statement)
            self.mutants.append(Mutant(number, self.file, node.lineno, before, after, *place))
            if self.watch and self._depth:
                nothing = ast.arguments([], [], None, [], [], None, [])
                told = [
                    ast.Constant(number),
                    ast.Lambda(nothing, _holds(other, asked)),
                    _holds(planted, asked),
                ]
                switched: ast.expr = ast.Call(ast.Name(WATCH, ast.Load()), told, [])
            else:
                on = ast.Compare(ast.Constant(number), [ast.Eq()], [ast.Name(SWITCH, ast.Load())])
                switched = ast.IfExp(on, other, planted)
            planted = ast.copy_location(switched, node)
        return planted

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        others: list[ast.expr] = []
        for at, op in enumerate(node.ops):
            other = copy.deepcopy(node)
            other.ops[at] = _OTHER[type(op)]()
            others.append(other)
        for at, term in enumerate((node.left, *node.comparators)):
            if isinstance(term, ast.Constant) and _more(term.value) is not None:
                other = copy.deepcopy(node)
                changed = other.comparators[at - 1] if at else other.left
                assert isinstance(changed, ast.Constant)
                changed.value = _more(term.value)
                others.append(other)
                self._compared.add(id(term))
        return self._plant(node, others)

    def visit(self, node: ast.AST) -> Any:
        self._asked |= {id(condition) for condition in _conditions(node, id(node) in self._asked)}
        return super().visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        other = copy.deepcopy(node)
        other.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        return self._plant(node, [other])

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        if isinstance(node.op, ast.Not):
            return self._plant(node, [copy.deepcopy(node.operand)])
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        more = _more(node.value)
        if more is None or id(node) in self._compared:
            return node
        return self._plant(node, [ast.copy_location(ast.Constant(more), node)])

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.args.defaults = [self.visit(default) for default in node.args.defaults]
        node.args.kw_defaults = [default and self.visit(default) for default in node.args.kw_defaults]
        self._depth += 1
        node.body = [self.visit(statement) for statement in node.body]
        self._depth -= 1
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.Lambda:
        self._depth += 1
        node.body = self.visit(node.body)
        self._depth -= 1
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AnnAssign:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.FormattedValue:
        node.value = self.visit(node.value)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        node.values = [self.visit(v) if isinstance(v, ast.FormattedValue) else v for v in node.values]
        return node


def _conditions(node: ast.AST, asked: bool) -> Sequence[ast.expr]:
    """The expressions of `node` of which it only matters whether they hold. `asked`: it is one itself."""
    match node:
        case ast.If() | ast.While() | ast.IfExp() | ast.Assert():
            return (node.test,)
        case ast.comprehension():
            return node.ifs
        case ast.UnaryOp(op=ast.Not()):
            return (node.operand,)
        case ast.BoolOp() if asked:
            return node.values
        case ast.Call(func=ast.Name(id="any" | "all"), args=[ast.GeneratorExp() as found]):
            return (found.elt,)
    return ()


def _holds(node: ast.expr, asked: bool) -> ast.expr:
    return ast.Call(ast.Name("bool", ast.Load()), [node], []) if asked else node


def _more(value: object) -> int | float | None:
    """A number a little larger; null for what is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value + 1 if isinstance(value, int) else round(value + 0.1, 4)


def planted(path: Path, name: str, first: int, watch: bool) -> tuple[ast.Module, list[Mutant]]:
    """The program at `path` with every mutant in it, numbered from `first`; they are named by `name`. With
    `watch` none can be switched on, and it is taken down which of them would tell."""
    planter = Planter(name, first, watch)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for at, statement in enumerate(tree.body):
        planter.statement = at if isinstance(statement, ast.Assign | ast.AnnAssign) else None
        tree.body[at] = planter.visit(statement)
    return ast.fix_missing_locations(tree), planter.mutants
