"""The short words of rules (form, signature, language) in Kazakh and Russian, by their English."""

from __future__ import annotations

from kzcoord.text import Language, Text

__all__ = ["in_language"]

_WORDS = {
    found.en: found
    for found in (
        Text(
            kk="жазбаша",
            ru="письменно",
            en="in writing",
        ),
        Text(
            kk="қағаз және электрондық түрде, Премьер-Министр мен Сыртқы істер министрінің визаларымен",
            ru="в бумажном и электронном виде, с визами Премьер-Министра и Министра иностранных дел",
            en="on paper and electronically, with the visas of the Prime Minister and the Minister of Foreign Affairs",
        ),
        Text(
            kk="электрондық түрде",
            ru="в электронном виде",
            en="electronically",
        ),
        Text(
            kk="қағаз және электрондық түрде",
            ru="в бумажном и электронном виде",
            en="on paper and electronically",
        ),
        Text(
            kk="«Электрондық құжаттың көшірмесі дұрыс» мөртабанымен куәландырылған",
            ru="заверено штампом «Электрондық құжаттың көшірмесі дұрыс»",
            en="certified with the stamp «Электрондық құжаттың көшірмесі дұрыс»",
        ),
        Text(
            kk="мемлекеттік органның бірінші басшысы не оның міндетін атқаратын адам",
            ru="первый руководитель государственного органа либо исполняющее его обязанности лицо",
            en="the first head of the state body or the person acting as such",
        ),
        Text(
            kk="құрылымдық бөлімше басшысы немесе одан жоғары деңгейде",
            ru="на уровне руководителей структурных подразделений или выше",
            en="at the level of heads of structural units or above",
        ),
        Text(
            kk="бірінші басшы не оның міндетін атқаратын адам",
            ru="первый руководитель либо исполняющее его обязанности лицо",
            en="the first head or the person acting as such",
        ),
        Text(
            kk="хабарламаның немесе ұсынымның тілінде",
            ru="на языке сообщения или рекомендации",
            en="in the language of the communication or recommendation",
        ),
        Text(
            kk="органның немесе ұйымның басшысы не жетекшілік ететін орынбасары бұрыштама қояды",
            ru="парафирует руководитель или курирующий заместитель руководителя органа или организации",
            en="initialled by the head or the supervising deputy head of the body or organisation",
        ),
        Text(
            kk="Сыртқы істер министрі",
            ru="Министр иностранных дел",
            en="the Minister of Foreign Affairs",
        ),
        Text(
            kk="органдар мен ұйымдардан басшының орынбасарынан төмен емес деңгейде",
            ru="от органов и организаций на уровне не ниже заместителя руководителя",
            en="bodies and organisations not below the level of deputy head",
        ),
        Text(kk="ауызша", ru="устно", en="orally"),
        Text(kk="хатпен", ru="письмом", en="letter"),
        Text(kk="түпнұсқалар", ru="оригиналы", en="originals"),
        Text(kk="көшірмелер, ақпарат ретінде", ru="копии, для информации", en="copies, for information"),
        Text(kk="белгіленген тәртіппен", ru="в установленном порядке", en="in the established manner"),
        Text(kk="қазақ және орыс тілдерінде", ru="на казахском и русском языках", en="in Kazakh and Russian"),
    )
}


def in_language(words: str, lang: Language = "en") -> str:
    """The words in one language; in English where no other is known."""
    found = _WORDS.get(words)
    return words if found is None else found.said(lang)
