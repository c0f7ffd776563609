"""The package from outside: what loads, which names there are, what is documented; and it asks the world nothing."""

import ast
import importlib
import inspect
import os
import pydoc
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import metadata, requires, version
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import kzcoord
from tests.for_each import for_each

PACKAGE = Path(inspect.getfile(kzcoord)).parent
PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"
MODULES = sorted(
    ".".join(["kzcoord", *path.relative_to(PACKAGE).with_suffix("").parts]).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
)
PACKAGES = [name for name in MODULES if name.count(".") == 1]
HEAVY = [
    "numpy",
    "pandas",
    "workalendar",
    "rich",
    "click",
    "dateutil",
    "pydantic",
    "hypothesis",
    "holidays",
    "convertdate",
]


def in_a_fresh_process(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def tree_of(module: str) -> ast.Module:
    path = PACKAGE.joinpath(*module.split(".")[1:])
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return ast.parse(source.read_text(encoding="utf-8"))


# -- what loads ------------------------------------------------------------------------------------------------

CALENDAR_ONLY = """
from datetime import date
import kzcoord.calendar
from kzcoord.calendar import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY
assert KAZAKHSTAN.add_working_days(date(2026, 3, 18), 5) == date(2026, 3, 30)
KAZAKHSTAN_SIX_DAY.explain(date(2026, 3, 24)).said("kk")
KAZAKHSTAN.holidays(2026)
KAZAKHSTAN.with_changes(settled_until=date(2027, 3, 31))
"""
WHOLE_SCHEDULE = """
from datetime import date
import kzcoord
plan = kzcoord.schedule(kzcoord.TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
plan.table("kk"), plan.to_json(), plan[0].explain()
kzcoord.schedule(kzcoord.CalendarYear(2027), include_drafts=True).table("ru")
kzcoord.parse_event('{"kind": "reply-sent", "on": "2026-05-15"}')
"""


@pytest.mark.parametrize(
    ("code", "may_load"),
    [
        pytest.param("import kzcoord", [], id="import kzcoord"),
        pytest.param("import kzcoord; dir(kzcoord); kzcoord.__version__", [], id="looking around"),
        pytest.param("import kzcoord.calendar", [], id="import kzcoord.calendar"),
        pytest.param("from kzcoord import KAZAKHSTAN, WorkingCalendar", [], id="the calendar from the package"),
        pytest.param("from kzcoord import KzcoordError, CalendarRangeError", [], id="the errors"),
        pytest.param(CALENDAR_ONLY, [], id="the calendar in use"),
        pytest.param(WHOLE_SCHEDULE, ["pydantic", "dateutil"], id="a whole schedule"),
    ],
)
def test_nothing_heavy_loads_before_it_is_used(code: str, may_load: list[str]) -> None:
    listing = "\nimport sys; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = set(in_a_fresh_process(code + listing).split())
    assert "kzcoord" in loaded
    assert sorted(loaded & set(HEAVY)) == sorted(may_load)


def test_importing_the_package_loads_only_the_binding_of_the_default_book() -> None:
    loaded = in_a_fresh_process("import kzcoord, sys; print(*[name for name in sys.modules if 'kzcoord' in name])")
    names = [name for name in loaded.split() if not name.startswith("__editable__")]
    assert sorted(names) == ["kzcoord", "kzcoord.errors", "kzcoord.errors.default_book"]


def test_a_subpackage_is_there_without_an_import_of_its_own() -> None:
    code = "import kzcoord; print(kzcoord.limits.Within.__name__, kzcoord.calendar.KAZAKHSTAN.first)"
    assert in_a_fresh_process(code).split() == ["Within", "2010-01-01"]


def test_the_calendar_is_one_from_the_package_and_from_its_own() -> None:
    assert kzcoord.calendar.KAZAKHSTAN is kzcoord.KAZAKHSTAN


def test_the_workalendar_class_loads_workalendar_only_when_it_is_asked_for() -> None:
    code = """
import sys
import kzcoord.calendar
assert "workalendar" not in sys.modules
from kzcoord.calendar import Kazakhstan
print("workalendar" in sys.modules)
"""
    assert in_a_fresh_process(code).strip() == "True"


def test_every_package_can_be_imported_first() -> None:
    # one process for all of them, in which none of the package is left before the next one
    code = f"""
import importlib, sys
for package in {PACKAGES}:
    for name in [name for name in sys.modules if name.partition(".")[0] == "kzcoord"]:
        del sys.modules[name]
    importlib.import_module(package)
    print(package)
"""
    assert in_a_fresh_process(code).split() == PACKAGES


@pytest.mark.long
@pytest.mark.parametrize("module", MODULES)
def test_every_module_can_be_imported_first(module: str) -> None:
    in_a_fresh_process(f"import {module}")


# -- names -----------------------------------------------------------------------------------------------------


NAMES = [name for name in dir(kzcoord) if name != "__version__"]
NAMESPACES = ["bodies", "calendar", "errors", "events", "law", "limits", "testing"]


@for_each(NAMES)
def test_every_public_name_resolves_and_stays_the_same(name: str) -> None:
    value = getattr(kzcoord, name)
    assert getattr(kzcoord, name) is value
    namespace: dict[str, Any] = {}
    exec(f"from kzcoord import {name}", namespace)
    assert namespace[name] is value


def test_a_person_can_browse_the_names() -> None:
    # The verbs, the tables, the answers, the limits, the calendars: about forty, and the namespaces.
    assert dir(kzcoord) == sorted(set(dir(kzcoord)))
    assert set(NAMESPACES) <= set(NAMES)
    assert 40 <= len(set(NAMES) - set(NAMESPACES)) <= 45
    verbs = {"schedule", "agenda", "earliest_event", "parse_event", "load_schedule", "body"}
    tables = {"RULES", "QUESTIONS", "BODIES", "EVENTS", "ANNEXES", "AMENDMENTS"}
    assert verbs | tables | {"Note", "Citation", "Step", "Schedule", "KzcoordError"} <= set(NAMES)


def test_dir_is_the_same_after_names_of_the_contract_were_used() -> None:
    code = "import kzcoord; before = dir(kzcoord); kzcoord.MFA, kzcoord.TopLevelEvent; print(dir(kzcoord) == before)"
    assert in_a_fresh_process(code).strip() == "True"


def test_help_fits_on_a_screen() -> None:
    assert len(pydoc.render_doc(kzcoord).splitlines()) <= 60


def test_help_works_without_hypothesis_and_leaves_the_testing_part_out() -> None:
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "import inspect, kzcoord, pydoc\n"
        "pydoc.render_doc(kzcoord)\n"
        "print('testing' in dir(kzcoord), 'law' in dict(inspect.getmembers(kzcoord)))"
    )
    assert in_a_fresh_process(code).split() == ["False", "True"]


def test_the_docstring_lists_the_names() -> None:
    words = set(re.findall(r"\w+", kzcoord.__doc__ or ""))
    assert set(NAMES) - words - {"Body", "Event"} <= {"calendar", "limits"}


def checker_says(tmp_path: Path, *command: str) -> str:
    """What a type checker says of a file with one right and one misspelt import."""
    code = "from kzcoord import MFA, TopLevelEvent, Within, schedule\nfrom kzcoord import TopLevelEvnt\n"
    tmp_path.joinpath("user.py").write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", *command, "user.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    return done.stdout


@pytest.mark.long
def test_a_misspelt_import_is_an_error_for_a_type_checker(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    said = [line for line in checker_says(tmp_path, "mypy", "--strict").splitlines() if "error:" in line]
    assert len(said) == 1
    assert 'has no attribute "TopLevelEvnt"' in said[0]


def test_what_type_checkers_see_is_what_there_is() -> None:
    seen: dict[str, str] = {}
    stars: list[str] = []
    for node in tree_of("kzcoord").body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name):
            for statement in node.body:
                assert isinstance(statement, ast.ImportFrom)
                if statement.names[0].name == "*":
                    stars.append(statement.module or "")
                    continue
                for alias in statement.names:
                    assert alias.asname == alias.name, f"{alias.name} is not re-exported for type checkers"
                    assert alias.name not in seen
                    seen[alias.name] = statement.module or ""
    assert stars == ["kzcoord.bodies", "kzcoord.errors", "kzcoord.events"]
    from_stars = {name for module in stars for name in importlib.import_module(module).__all__}
    assert set(NAMES) - set(NAMESPACES) <= from_stars | set(seen)
    for name, module in seen.items():
        assert name in importlib.import_module(module).__all__
        assert getattr(kzcoord, name) is getattr(importlib.import_module(module), name)


@for_each(MODULES)
def test_every_module_says_what_it_offers_and_offers_it(module: str) -> None:
    loaded = importlib.import_module(module)
    if not hasattr(loaded, "__all__"):
        nothing_more = len(tree_of(module).body) == 1
        assert nothing_more or module == "kzcoord", "a module without __all__ is its docstring and nothing more"
        return
    assert len(loaded.__all__) == len(set(loaded.__all__))
    for name in loaded.__all__:
        assert hasattr(loaded, name)


# names that other systems rely on: contract, section 1
CONTRACT = {
    "1.1": ["KAZAKHSTAN", "KAZAKHSTAN_SIX_DAY", "WorkingCalendar"],
    "1.2": ["Within", "Before", "ByDate", "OncePer", "AsSet", "Promptly", "BeforeAct", "AfterAct", "NoLimit",
            "TimeLimit", "Deadline", "Convention", "WORKING_DAYS", "CALENDAR_DAYS", "MONTHS"],
    "1.3": ["RULES", "RuleBook", "Rule", "Body", "MFA", "PRESIDENT", "PRESIDENTIAL_ADMINISTRATION", "OMBUDSMAN",
            "INTERESTED_BODY", "CENTRAL_STATE_BODY", "COMPETENT_BODY", "INTERESTED_ORGANIZATION", "PA_UNIT",
            "HEAD_OF_PA", "PRESIDENTS_ASSISTANT", "PRIME_MINISTER", "GOVERNMENT", "GOVERNMENT_OFFICE",
            "PRIME_MINISTERS_OFFICE", "JUSTICE", "TRADE_INTEGRATION", "NATIONAL_ECONOMY", "FINANCE", "BUDGET_PLANNING",
            "INVESTMENT_BODY", "NCE", "SUPREME_COURT", "BUDGET_COMMISSION", "TREATY_COMMISSION", "PARLIAMENT", "EEC",
            "EAEU_COURT", "INTERNATIONAL_COURT", "SPECIAL_PROCEDURES", "TREATY_BODIES", "FOREIGN_SIDE",
            "FOREIGN_BODIES", "PUBLIC", "STATE_BODY", "RECEIVING_BODY", "INITIATING_BODY", "MISSIONS_ABROAD",
            "SPECIAL_STATE_BODY", "DELEGATION_HEAD", "RECEIVING_OFFICIAL", "NEXT_OFFICIAL"],
    "1.4": ["schedule", "Schedule", "Obligation", "parse_event", "agenda", "TopLevelEvent", "IntergovernmentalEvent",
            "MaterialsRequestReceived", "MaterialsReturned", "DraftInstructionsReceived", "CommunicationReceived",
            "ReplySent", "OhchrPublished", "SpecialProceduresVisitProposed", "TreatyBodyMatter", "ControlPlanSet",
            "CalendarYear", "TreatyReportReceived", "OrganizationDecisionDrafted", "OrganizationDecisionReceived",
            "ProposalsReceived", "EecMatter", "CourtRequestReceived", "CourtRequestForwarded", "CourtApplication",
            "CourtLettersReceived", "InternationalEventPlanned", "InternationalEventHeld", "DelegationTravel",
            "MeetingHeld", "LetterToForeignSide", "TreatyConceptReceived", "PlansAgreed", "TreatyOutsidePlan",
            "PlanChangeReceived"],
    "1.5": ["KzcoordError", "CalendarRangeError", "UnknownRuleError", "InvalidEventError", "EditionGap"],
}  # fmt: skip


@pytest.mark.parametrize("section", CONTRACT)
def test_the_names_of_the_contract_are_there(section: str) -> None:
    assert [name for name in CONTRACT[section] if not hasattr(kzcoord, name)] == []


def test_the_events_and_the_bodies_of_the_contract_are_those_of_the_package() -> None:
    from kzcoord.bodies import BODIES
    from kzcoord.events import EVENTS

    events = {event.__name__ for event in EVENTS.values()}
    assert events <= set(CONTRACT["1.4"])
    assert [name for name in events if not hasattr(kzcoord, name)] == []
    named = {name for name in CONTRACT["1.3"] if name.isupper() and name != "RULES"}
    assert named <= set(BODIES)
    assert [name for name in named if not hasattr(kzcoord, name)] == []


def test_every_error_of_the_library_is_a_kzcoord_error() -> None:
    from kzcoord import errors

    for name in errors.__all__:
        assert issubclass(getattr(errors, name), kzcoord.KzcoordError)
        assert getattr(kzcoord, name) is getattr(errors, name)


@pytest.mark.parametrize("name", ["nothing", "Nothing", "NOTHING", "Kazakstan", "rules_", "_private", "bodys", ""])
def test_an_unknown_name_is_an_attribute_error_that_names_it(name: str) -> None:
    with pytest.raises(AttributeError, match=re.escape(f"module 'kzcoord' has no attribute {name!r}")):
        getattr(kzcoord, name)
    assert not hasattr(kzcoord, name)


def test_the_same_holds_for_the_calendar_package() -> None:
    import kzcoord.calendar as package

    for name in package.__all__:
        assert hasattr(package, name)
    assert set(dir(package)) >= set(package.__all__)
    with pytest.raises(AttributeError, match=r"kzcoord\.calendar.*'NOTHING'"):
        getattr(package, "NOTHING")  # noqa: B009 - a checker knows better


# -- the distribution ------------------------------------------------------------------------------------------


def test_the_package_is_typed() -> None:
    assert files("kzcoord").joinpath("py.typed").is_file()


def test_the_version_is_one() -> None:
    assert version("kzcoord") == kzcoord.__version__
    assert re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+((a|b|rc)[0-9]+)?", kzcoord.__version__)
    changelog = PYPROJECT.with_name("CHANGELOG.md").read_text(encoding="utf-8")
    assert kzcoord.__version__ in changelog


def test_the_metadata_is_that_of_pyproject() -> None:
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    assert project["dynamic"] == ["version"]
    assert metadata("kzcoord")["Summary"] == project["description"]
    assert metadata("kzcoord")["Requires-Python"] == project["requires-python"]
    plain = {re.split(r"[<>=! ;]", line)[0] for line in requires("kzcoord") or [] if "extra ==" not in line}
    assert plain == {re.split(r"[<>=! ;]", line)[0] for line in project["dependencies"]}
    assert set(metadata("kzcoord").get_all("Provides-Extra") or []) == set(project["optional-dependencies"])


# -- documented ------------------------------------------------------------------------------------------------


def public_definitions(module: str) -> Iterator[tuple[str, ast.FunctionDef | ast.ClassDef, str | None]]:
    """Every public class and function of a module, and every public method with its class."""
    for node in tree_of(module).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node.name, node, None
            if isinstance(node, ast.ClassDef):
                for inner in node.body:
                    if isinstance(inner, ast.FunctionDef) and not inner.name.startswith("_"):
                        yield f"{node.name}.{inner.name}", inner, node.name


@for_each(MODULES)
def test_everything_public_has_a_docstring(module: str) -> None:
    assert ast.get_docstring(tree_of(module)), f"{module} has none"
    loaded = importlib.import_module(module)
    for name, node, owner in public_definitions(module):
        if ast.get_docstring(node) is not None:
            continue
        assert owner is not None, f"{module}.{name} has none"
        overloaded = any("overload" in ast.unparse(decorator) for decorator in getattr(node, "decorator_list", []))
        # an override keeps the docstring of its base
        assert overloaded or inspect.getdoc(getattr(getattr(loaded, owner), node.name)), f"{module}.{name} has none"


@for_each(MODULES)
def test_a_docstring_begins_with_one_line_that_ends_in_a_stop(module: str) -> None:
    found = [ast.get_docstring(tree_of(module))]
    found += [ast.get_docstring(node) for _, node, _ in public_definitions(module)]
    for text in filter(None, found):
        first = text.split("\n\n")[0]
        assert first.rstrip().endswith((".", ":", "?")), first


# -- no clock, no network, no environment (in use: proof/test_purity.py) -----------------------------------------

ASKS_THE_WORLD = {"today", "now", "utcnow", "time", "time_ns", "monotonic", "localtime", "gmtime", "getenv", "environ",
                  "urlopen", "urandom", "getlogin", "gethostname", "random", "uuid4"}  # fmt: skip

WORLDLY = {"time", "os", "socket", "urllib", "http", "random", "locale", "subprocess", "uuid", "tempfile"}


@for_each(MODULES)
def test_no_module_asks_for_the_time_the_network_or_the_environment(module: str) -> None:
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Attribute):
            assert node.attr not in ASKS_THE_WORLD, f"{module}, line {node.lineno}: .{node.attr}"
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            for name in names:
                assert name.partition(".")[0] not in WORLDLY, f"{module} imports {name}"
