"""What the sentences of a rule must tell of its data, and what they must not, in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kzcoord import Body, Modality, Rule
from kzcoord.bodies import body_forms
from kzcoord.law.body_forms import Named
from kzcoord.text import LANGUAGES, Language, Text

from .named_beside import NAMED_BESIDE, NOT_IN_THIS_LANGUAGE, PART_OF_WHAT_IS_DONE

FORMS = body_forms()
RUSSIAN_AND_KAZAKH: tuple[Language, ...] = ("ru", "kk")


def faults(text: Rule) -> Iterator[str]:
    """Everything that the sentences of a text leave out, add, or tell in one language alone."""
    told = {lang: _told(text, lang) for lang in LANGUAGES}
    yield from parties_left_out(text)
    yield from others_named(text, told)
    yield from roles_exchanged(text)
    yield from elements_of_one_language(text, told)
    yield from elements_without_a_field(text)
    yield from numbers_of_one_language(told)
    yield from another_modality(text)


def _told(text: Rule, lang: Language) -> str:
    """The sentence and what is printed beside it, without the places that stand in it."""
    whole = "; ".join([text.said(lang), *text.manner(lang), *text.excepted(lang)])
    return re.sub(r"\b(1037|1082|421-draft)/[\w.-]+(\(\w+\))?", "", whole)


def _languages_with(words: Text, told: dict[Language, str]) -> list[Language]:
    return [lang for lang in LANGUAGES if re.search(words.said(lang), told[lang].lower())]


def parties(text: Rule) -> dict[str, tuple[Body, ...]]:
    """The bodies of a text by what they are in it."""
    return {
        "who": text.who,
        "to": text.to,
        "copy_to": text.copy_to,
        "attending": text.attending,
        "agreed_with": tuple(found.body for found in text.agreed_with),
        "via": () if text.via is None else (text.via,),
    }


def codes_in(words: str, lang: Language) -> set[str]:
    return {body.code for mention in FORMS.named_in(words, lang) for body in mention.bodies}


# -- the bodies ---


def parties_left_out(text: Rule) -> Iterator[str]:
    """A party that the sentence itself does not name."""
    for lang in LANGUAGES:
        named = codes_in(text.said(lang), lang)
        for role, bodies in parties(text).items():
            yield from (f"{lang}: {role} {body.code} is not named" for body in bodies if body.code not in named)


def others_named(text: Rule, told: dict[Language, str]) -> Iterator[str]:
    """A body that is named and is no party, unless the table says as what; one that a single language leaves out."""
    own = {body.code for bodies in parties(text).values() for body in bodies}
    beside = {lang: codes_in(told[lang], lang) - own for lang in LANGUAGES}
    in_any = set[str]().union(*beside.values())
    for code in sorted(in_any):
        if (code, text.id) not in NAMED_BESIDE:
            yield f"{code} is named and is no party"
        for lang, named in beside.items():
            if code not in named and (code, text.id, lang) not in NOT_IN_THIS_LANGUAGE:
                yield f"{lang}: {code} is named in another language only"


#: The cases in which a sentence can name a body, by what the body is in it.
CASES_OF: dict[str, dict[Language, set[str]]] = {
    "to": {
        "ru": {"genitive", "dative", "accusative", "instrumental"},
        "kk": {"genitive", "dative", "accusative", "instrumental"},
    },
    "copy_to": {"ru": {"dative", "accusative"}, "kk": {"dative"}},
    "via": {"ru": {"accusative", "dative", "prepositional"}, "kk": {"locative", "dative"}},
    # «с участием представителей органов»; in Kazakh «өкілдерінің» bears the case
    "attending": {"ru": {"genitive"}, "kk": {"nominative"}},
    "agreed_with": {"ru": {"instrumental"}, "kk": {"instrumental"}},
}
#: Behind a Kazakh name without an ending: «СІМ арасындағы», «жұртшылық үшін», «СІМ арқылы».
POSTPOSITION = {"to": re.compile(r" (арасындағы|үшін)\b"), "via": re.compile(r" арқылы\b")}
#: Before the Russian name of the channel: «через МИД», «по каналам», «на своём ресурсе», «в Администрацию».
BEFORE_A_CHANNEL = re.compile(r"\b(через|по|на своём|в) $")


def roles_exchanged(text: Rule) -> Iterator[str]:
    """A party that stands where its role does not, in a case that it has not, or more often in one language."""
    roles = parties(text)
    own = {body for bodies in roles.values() for body in bodies}
    often: dict[Language, list[str]] = {}
    for lang in RUSSIAN_AND_KAZAKH:
        said = text.said(lang)
        found = [mention for mention in FORMS.named_in(said, lang) if own & set(mention.bodies)]
        of = {body: [mention for mention in found if body in mention.bodies] for body in own}
        often[lang] = sorted(body.code for body, mentions in of.items() for _ in mentions)
        if not all(of.values()):
            continue
        yield from (f"{lang}: {fault}" for fault in _out_of_order(roles, found, of))
        for role, bodies in roles.items():
            for body in bodies:
                if not any(_can_be(role, mention, lang, said) for mention in of[body]):
                    yield f"{lang}: {role} {body.code} stands as something else"
    if often["ru"] != often["kk"]:
        yield f"parties are named more often in one language: {often}"


def _out_of_order(roles: dict[str, tuple[Body, ...]], found: list[Named], of: dict[Body, list[Named]]) -> Iterator[str]:
    """The bearers come first, each once in a row; the bodies of one role stand in the order of the data."""
    bearers = set(roles["who"])
    subjects = [mention for mention in found if "nominative" in mention.cases]
    if subjects and not bearers & set(subjects[0].bodies):
        yield f"{subjects[0].words} stands where the bearer should"
    last_bearer = max(of[body][0].start for body in bearers)
    if any(of[body][-1].start < last_bearer for body in of.keys() - bearers):
        yield "another party stands among the bearers"
    if any(bearers & set(one.bodies) & set(other.bodies) for one, other in pairwise(found)):
        yield "a bearer is named twice before another party"
    for role, bodies in roles.items():
        first = [of[body][0].start for body in bodies]
        if first != sorted(first):
            yield f"{role} stand in another order"


def _can_be(role: str, mention: Named, lang: Language, said: str) -> bool:
    """True where a mention has a case of the role, and what stands before or behind it is right."""
    if role not in CASES_OF:
        return True
    if role == "via" and lang == "ru" and not BEFORE_A_CHANNEL.search(said[: mention.start]):
        return False
    if CASES_OF[role][lang] & mention.cases:
        return True
    return role in POSTPOSITION and POSTPOSITION[role].match(said[mention.end :]) is not None


# -- the other elements ---

#: The words by which an element is known: all three languages tell it, or none.
ELEMENTS: dict[str, Text] = {
    "in writing": Text(kk=r"жазбаша|хатпен", ru=r"письменно|письмом", en=r"in writing|by letter"),
    "on paper": Text(kk="қағаз", ru="бумаж", en=r"\bpaper\b"),
    "electronically": Text(kk="электрон", ru="электрон", en="electronic"),
    "orally": Text(kk="ауызша", ru="устно", en="orally"),
    "copies": Text(kk="көшірме", ru=r"\bкопи", en=r"\bcop(y|ies)\b"),
    "originals": Text(kk="түпнұсқа", ru="оригинал", en="original"),
    "signature": Text(kk="қол қоятын:", ru="подпись:", en="signed by"),
    "visas": Text(kk=r"\bвиза", ru=r"\bвиз[ыи]", en=r"\bvisa"),
    "languages": Text(kk=r"тілі?нде\b|тілдерінде\b", ru="язык", en=r"in the (state )?language|in kazakh\b"),
    "forms": Text(kk="нысандар бойынша", ru="по формам", en="by the forms"),
    "annexes": Text(kk="қосымша(дағы|лардағы)", ru="приложени", en="annex"),
    "in advance": Text(kk="алдын ала|күні бұрын", ru="заблаговременно", en="in advance"),
    "directly": Text(kk="тікелей", ru="напрямую", en="directly"),
    "for information": Text(
        kk="ақпарат ретінде|хабардар ету мақсатында", ru="для информации|для сведения", en=r"for information($|;)"
    ),
    "without fail": Text(kk="міндетті түрде", ru="обязательно", en="without fail"),
    "competence": Text(kk="құзырет", ru="компетен", en="competen"),
    "in the name of": Text(kk="атынан", ru="от имени", en="in the name"),
    "instruction": Text(kk="тапсырма", ru="поручени", en="instruction"),
    "general oversight": Text(kk="жалпы (бақыла|үйлестір)", ru="общ(ее|ий|ую) (наблюд|контрол|коорд)", en="in general"),
    "officials": Text(kk="лауазымды", ru="должностн", en=r"\bofficials?\b(?! (position|website|letters|corr))"),
    "investment": Text(kk="инвестици", ru="инвестиц", en="investment"),
    "level": Text(kk="деңгей|дәреже", ru="уровн", en="level"),
    "draft": Text(kk="жоба", ru="проект", en=r"drafts?\b|drafting|projects"),
    "proposal": Text(kk="ұсыныс", ru="предложен", en="proposal"),
    "diplomatic channels": Text(kk="дипломатиялық арна", ru="дипломатическим канал", en="diplomatic channels"),
    "consent by silence": Text(kk="деп саналады", ru="означает согласие", en="silence means consent"),
    "no extension": Text(kk="ұзартылмайды", ru="не продлевается", en="no extension"),
}


def elements_of_one_language(text: Rule, told: dict[Language, str]) -> Iterator[str]:
    """An element that one language tells and another does not."""
    for element, words in ELEMENTS.items():
        telling = _languages_with(words, told)
        if len(telling) not in (0, len(LANGUAGES)):
            yield f"{element}: only in {' and '.join(telling)}"
    for field in ("manner", "excepted"):
        if len({len(getattr(text, field)(lang)) for lang in LANGUAGES}) != 1:
            yield f"{field} has more in one language"


#: What a sentence tells only where its rule has the field; a part of what is done stands in the table.
WORDS_OF_FIELDS: dict[str, Text] = {
    "form": Text(
        kk="жазбаша|хатпен|электрон|ауызша|түпнұсқа|қағаз",
        ru="письменно|письмом|электрон|устно|оригинал|бумаж",
        en="in writing|by letter|electronic|orally|original|on paper",
    ),
    "signed_by": Text(kk="қол қоя|бұрыштама", ru="подпис[ьи]|парафир", en=r"\bsign(s|ed by)?\b|initial"),
    "language": Text(kk=r"тілі?нде\b|тілдерінде\b", ru="язык", en=r"language|in kazakh\b"),
    "condition": Text(
        kk=r"\bегер\b|\bболса\b|болған жағдайда|қажеттігіне|құзыреті шегінде|негізінде\b|көзделмесе|қоспағанда",
        ru=r"\bесли\b|в случае|при необходимости|при наличии|в пределах|на осно|по поручению|по запросу|\bкроме\b",
        en=r"\bif\b|\bwhere\b|\bunless\b|within (its|their) competence|on the (basis|instruction|request)|\bexcept\b",
    ),
    "effect": Text(kk="деп саналады|ұзартыл", ru="означает|продлева", en="silence|extension"),
}


def elements_without_a_field(text: Rule) -> Iterator[str]:
    """An element that a sentence tells and the rule has no field for."""
    for field, words in WORDS_OF_FIELDS.items():
        if not getattr(text, field) and (field, text.id) not in PART_OF_WHAT_IS_DONE:
            for lang in LANGUAGES:
                found = re.search(words.said(lang), text.said(lang).lower())
                if found:
                    yield f"{lang}: «{found.group()}», and no {field}"


# -- numbers and modality ---

#: The numbers and terms that stand in words.
IN_WORDS: dict[str, Text] = {
    "2": Text(kk=r"\bекі\b", ru=r"\bдв(а|е|ух|умя)\b|\bобоих\b", en=r"\btwo\b|\bboth\b"),
    "3": Text(kk=r"\bүш\b", ru=r"\bтр(и|[её]х|[её]м)\b", en=r"\bthree\b"),
    "4": Text(kk=r"\bтөрт\b", ru=r"\bчетыр", en=r"\bfour\b"),
    "5": Text(kk=r"\bбес\b", ru=r"\bпят(ь|и)\b", en=r"\bfive\b"),
    "7": Text(kk=r"\bжеті\b", ru=r"\bсем(ь|и)\b", en=r"\bseven\b"),
    "10": Text(kk=r"\bон\b", ru=r"\bдесят", en=r"\bten\b"),
    "1st": Text(kk=r"\bбірінші\b", ru=r"\bперв", en=r"\bfirst\b|\bpart one\b"),
    "year": Text(kk=r"\bжыл(ы|ғы|да|ға)?\b", ru=r"\b(год[ау]?|лет)\b", en=r"(?<!-)\byears?\b"),
    "half-year": Text(kk="жартыжыл", ru="полугоди", en="half-year"),
    "day": Text(kk=r"\bкүн(і(?! бұрын)|де|нен)?\b", ru=r"\b(день|дня|дней)\b", en=r"(?<!-)\bdays?\b(?!-)"),
}


def numbers_of_one_language(told: dict[Language, str]) -> Iterator[str]:
    """A number or a date that one language has and another has not."""
    digits = {tuple(sorted(re.findall(r"\d+", told[lang]))) for lang in LANGUAGES}
    if len(digits) > 1:
        yield f"different numbers: {digits}"
    for number, words in IN_WORDS.items():
        having = _languages_with(words, told)
        if len(having) not in (0, len(LANGUAGES)):
            yield f"{number} in words: only in {' and '.join(having)}"


MAY = Text(
    kk=r"[аеіый] алады\b|\bқұқылы\b(?! емес)|\bмүмкін\b", ru=r"(?<!не )\bвправе\b|\bмо(жет|гут)\b", en=r"\bmay\b"
)
MUST_NOT = Text(
    kk=r"құқылы емес|тыйым салынады|жол берілмейді", ru=r"\bне (вправе|допускается)\b|запрещ", en=r"\b(must|may) not\b"
)


def another_modality(text: Rule) -> Iterator[str]:
    """A right told as a duty, a duty as a right, and what is forbidden as either."""
    said = {lang: text.said(lang) for lang in LANGUAGES}
    for words, modality in ((MAY, Modality.PERMISSION), (MUST_NOT, Modality.PROHIBITION)):
        expected = list(LANGUAGES) if text.modality is modality else []
        found = _languages_with(words, said)
        if found != expected:
            yield f"the words of a {modality.value} stand in {found}, and it is {text.modality.value}"
