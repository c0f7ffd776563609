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
        "елдің ішкі саяси және әлеуметтік-экономикалық жағдайы туралы анықтама",
        "справка о внутриполитическом и социально-экономическом положении страны",
        "brief on the country's domestic politics and its social and economic situation",
    ),
    item(
        7,
        "елдің сыртқы саясаты туралы анықтама",
        "справка о внешней политике страны",
        "brief on the country's foreign policy",
    ),
    item(
        8,
        "ел басшылығының өмірбаяны",
        "биографии руководства страны",
        "biographies of the country's leadership",
    ),
    item(
        9,
        "ел басшылығының саяси портреттері",
        "политические портреты руководства страны",
        "political portraits of the country's leadership",
    ),
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
        "brief on the work of the joint bilateral commission",
    ),
    item(
        12,
        "келіссөздерде шетел тарапы көтеруі мүмкін мәселелер және олар бойынша Қазақстан ұстанымы туралы ақпарат",
        "информация по вопросам, которые иностранная сторона может поднять на переговорах, и казахстанская позиция по "
        "ним",
        "information on the questions that the other side may raise in the talks, with Kazakhstan's position on them",
    ),
    item(
        13,
        "қол қоюға жоспарланған құжаттар тізбесі, олардың ағымдағы жай-күйі және аңдатпасы",
        "перечень документов, планируемых к подписанию, с их состоянием на текущий момент и аннотацией",
        "list of the documents planned for signature, with their present state and annotations",
    ),
    item(
        14,
        "шарттық-құқықтық база туралы анықтама (жасалған халықаралық шарттар тізбесі)",
        "справка о договорно-правовой базе (перечень заключённых международных договоров)",
        "brief on the treaty base (list of the treaties concluded)",
    ),
    item(
        15,
        "бұрын қол жеткізілген уағдаластықтардың орындалуын талдау",
        "анализ выполнения ранее достигнутых договорённостей",
        "analysis of how the agreements reached earlier are carried out",
    ),
    item(
        16,
        "баратын ел басшылығының атына алғысхаттардың жобалары",
        "проекты благодарственных писем руководителям страны посещения",
        "draft letters of thanks to the leaders of the country visited",
        field="abroad",
    ),
    item(
        17,
        "баратын ел туралы бейнефильм",
        "видеофильмы о стране посещения",
        "films about the country visited",
        if_possible=True,
    ),
    item(
        18,
        "жоспарланатын сөздер мен тосттардың жобалары, ұлттық мақал-мәтелдер және осы елдегі белгілі адамдардың нақыл "
        "сөздері тізімімен",
        "проекты планируемых выступлений и тостов со списком национальных пословиц и поговорок, изречений людей, "
        "известных в этой стране",
        "drafts of the planned speeches and toasts, with a list of national proverbs and of sayings of people known in "
        "that country",
    ),
    item(
        19,
        "электрондық жеткізгіште: алғаш рет кездесетін басшылардың суреттері және мүмкіндігінше Мемлекет басшысы "
        "кездесу өткізетін, баратын жерлердің түрлі-түсті суреттері",
        "на электронном носителе: фото руководителей, встречи с которыми предстоят впервые, и по возможности цветные "
        "фото мест встреч и посещений Главы государства",
        "on an electronic carrier: photographs of the leaders met for the first time and, where possible, colour "
        "photographs of the places where the Head of State meets and which he visits",
    ),
)

#: The items that part 2 names, by their numbers in part 1.
_NUMBERS_OF_PART_2 = (1, 2, 3, 4, 8, 9, 10, 12, 13, 18, 19)
#: Point 21, part 2.
PACKAGE_FOR_ORGANIZATIONS: tuple[Document, ...] = tuple(
    document for document in PACKAGE if document.number in _NUMBERS_OF_PART_2
)
