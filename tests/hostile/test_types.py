"""What is told in another type, or beside what is known, is refused at every level: 0 is no False, and 1 no day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Annotated, Any, get_args

import pytest
from pydantic import Field, TypeAdapter, ValidationError

from kzcoord import QUESTIONS, Convention, ConventionError, Question
from kzcoord.errors.models import Declared
from kzcoord.law.bodies import OtherName


def below(model: type[Declared]) -> Iterator[type[Declared]]:
    for found in model.__subclasses__():
        if found.__module__.startswith("kzcoord."):
            yield found
            yield from below(found)


def plain_types(annotation: Any) -> set[Any]:
    parts = get_args(annotation)
    return {annotation} if not parts else {found for part in parts for found in plain_types(part)}


FIELDS = {
    f"{model.__name__}.{name}": (field, model.model_config.get("strict", False))
    for model in below(Declared)
    for name, field in model.model_fields.items()
}
#: What pydantic takes for a value of the type where it is not strict.
LIKE = {bool: (0, 1, "yes", "true", 1.0), int: ("1", 1.0, True), date: (0, 1.0, "0", 1_780_000_000)}


@pytest.mark.parametrize("kind", LIKE)
def test_a_value_of_another_type_is_taken_by_no_field(kind: type) -> None:
    taken = []
    for name, (field, strict) in FIELDS.items():
        types = plain_types(field.annotation)
        if kind in types:
            declared: Any = Annotated[field.annotation, Field(), *field.metadata]
            adapter = TypeAdapter(declared)
            for value in LIKE[kind]:
                if type(value) in types:
                    continue
                try:
                    adapter.validate_python(value, strict=strict or None)
                except ValidationError:
                    continue
                taken.append((name, value))
    assert taken == []


@pytest.mark.parametrize("moment", [0, "1780000000", 1.0])
def test_a_former_name_ends_on_a_day(moment: Any) -> None:
    with pytest.raises(ValidationError, match="it is a day"):
        TypeAdapter(OtherName).validate_python({"name": ["a", "a", "a"], "until": moment})


def test_a_question_has_no_unknown_field_at_any_level() -> None:
    told = QUESTIONS["Q1"].to_dict()
    adapter = TypeAdapter(Question)
    assert adapter.validate_python(told) == QUESTIONS["Q1"]
    assert is_dataclass(Question)
    assert set(told) == {field.name for field in fields(Question)}
    first, *others = told["readings"]
    for wrong in (
        {**told, "added": 1},
        {**told, "readings": [{**first, "added": 1}, *others]},
        {**told, "readings": [{**first, "counted": 1}, *others]},
    ):
        with pytest.raises(ValidationError):
            adapter.validate_python(wrong)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"name": "STANDARD", "choosen": {"Q1": "counted"}}, "no choosen; leave it out"),
        ({"name": "STANDARD", "chosen": {}, 5: 1}, "no 5; leave it out"),
        ({"name": "STANDARD", "chosen": None}, "chosen is an object such as .*, not None"),
        ({"name": "STANDARD", "chosen": 0}, "chosen is an object such as .*, not 0"),
        ({"name": "STANDARD", "chosen": {"Q1": True}}, "Q1 .* has no reading True"),
        ({"name": None, "chosen": {}}, "no convention None"),
        ({"chosen": {}}, "no convention None"),
        ([("name", "STANDARD")], "a convention is an object"),
    ],
)
def test_a_convention_tells_its_name_and_what_is_chosen_and_nothing_else(given: Any, words: str) -> None:
    with pytest.raises(ConventionError, match=words):
        Convention.from_dict(given)
    assert Convention.from_dict({"name": "STRICT"}) == Convention.STRICT
