"""Decree 1037, Rules, point 21: the package of information and analysis for an event at the top level.

Part 1 lists nineteen items. Part 2 names eleven of them for an event within an international organisation.
"""

from __future__ import annotations

from kzcoord.law.documents import Document
from kzcoord.text import Text

__all__ = ["PACKAGE", "PACKAGE_FOR_ORGANIZATIONS", "item"]


def item(number: int, kk: str, ru: str, en: str, *, field: str | None = None, if_possible: bool = False) -> Document:
    """A document of a package by its number in the text; with ``field``, only where the event says so."""
    return Document(number=number, title=Text(kk, ru, en), field=field, if_possible=if_possible)


#: Point 21, part 1.
PACKAGE: tuple[Document, ...] = (
    item(1, "іс-шара тұжырымдамасы", "концепция мероприятия", "concept of the event"),
    item(2, "бағдарлама жобасы", "проект программы", "draft programme"),
    item(3, "делегация құрамының жобасы", "проект состава делегации", "draft list of the delegation"),
    item(
        4,
        "шағын және кеңейтілген құрамдағы келіссөздер тезистері",
        "тезисы для переговоров в узком и расширенном составах",
        "talking points for narrow and extended talks",
    ),
    item(5, "ел туралы анықтама", "справка о стране", "country brief"),
    item(
        6,
        "ішкі саяси және әлеуметтік-экономикалық жағдай туралы анықтама",
        "справка о внутриполитическом и социально-экономическом положении",
        "domestic politics and social and economic situation",
    ),
    item(7, "сыртқы саясат туралы анықтама", "справка о внешней политике", "foreign policy brief"),
    item(8, "ел басшылығының өмірбаяны", "биографии руководства", "biographies of the leadership"),
    item(9, "ел басшылығының саяси портреттері", "политические портреты руководства", "political portraits"),
    item(
        10,
        "екіжақты қарым-қатынастар туралы анықтама",
        "справка о двусторонних отношениях",
        "brief on bilateral relations",
    ),
    item(
        11,
        "екіжақты бірлескен комиссияның жұмысы туралы анықтама",
        "справка о работе совместной двусторонней комиссии",
        "work of the joint bilateral commission",
    ),
    item(
        12,
        "шетел тарапы көтеруі мүмкін мәселелер және Қазақстан ұстанымы",
        "вопросы, которые может поднять иностранная сторона, и позиция Казахстана",
        "questions the other side may raise, with Kazakhstan's position",
    ),
    item(
        13,
        "қол қоюға жоспарланған құжаттар тізбесі, жай-күйі және аңдатпасы",
        "перечень документов к подписанию с их состоянием и аннотацией",
        "documents for signature, with their present state and annotations",
    ),
    item(
        14,
        "шарттық-құқықтық база туралы анықтама (шарттар тізбесі)",
        "справка о договорно-правовой базе (перечень договоров)",
        "treaty base (list of treaties concluded)",
    ),
    item(
        15,
        "бұрынғы уағдаластықтардың орындалуын талдау",
        "анализ выполнения прежних договорённостей",
        "how earlier agreements were carried out",
    ),
    item(
        16,
        "баратын ел басшылығына алғысхат жобалары",
        "проекты благодарственных писем руководителям страны посещения",
        "draft letters of thanks to the leaders of the country visited",
        field="abroad",
    ),
    item(
        17,
        "баратын ел туралы бейнефильм",
        "видеофильм о стране посещения",
        "film about the country visited",
        if_possible=True,
    ),
    item(
        18,
        "сөздер мен тосттардың жобалары, мақал-мәтелдер мен нақыл сөздер тізімімен",
        "проекты выступлений и тостов со списком пословиц, поговорок и изречений",
        "draft speeches and toasts, with proverbs and sayings",
    ),
    item(
        19,
        "электрондық жеткізгіште: алғаш рет кездесетін басшылардың суреттері, мүмкіндігінше орындардың түрлі-түсті "
        "суреттері",
        "на электронном носителе: фото руководителей, с которыми встречи впервые, и по возможности цветные фото мест",
        "on an electronic carrier: photographs of leaders met for the first time and, where possible, colour "
        "photographs of places",
    ),
)

#: The items that part 2 names, by their numbers in part 1.
_NUMBERS_OF_PART_2 = (1, 2, 3, 4, 8, 9, 10, 12, 13, 18, 19)
#: Point 21, part 2.
PACKAGE_FOR_ORGANIZATIONS: tuple[Document, ...] = tuple(
    document for document in PACKAGE if document.number in _NUMBERS_OF_PART_2
)
