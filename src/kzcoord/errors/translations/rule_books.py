"""The messages of a rule book that cannot be, and of what a rule book lacks."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WORDS"]

WORDS: Mapping[str, Mapping[str, str]] = {
    "events": {
        "ru": "события",
        "kk": "оқиғалар",
    },
    "bodies": {
        "ru": "органы",
        "kk": "органдар",
    },
    "questions": {
        "ru": "вопросы",
        "kk": "сұрақтар",
    },
    "anchors": {
        "ru": "начала отсчёта",
        "kk": "есептеу бастары",
    },
    "acts": {
        "ru": "акты",
        "kk": "актілер",
    },
    "two different {sort} are called {name}; give one of them another name": {
        "ru": "{sort}: имя {name} дано двум разным; дайте одному из них другое имя",
        "kk": "{sort}: {name} аты екі бөлек нәрсеге берілген; біреуіне басқа ат беріңіз",
    },
    "{nearest}; correct the name, or say what gives the day": {
        "ru": "{nearest}; исправьте имя или укажите, что даёт этот день",
        "kk": "{nearest}; атын түзетіңіз немесе бұл күнді не беретінін көрсетіңіз",
    },
    "it is given by {known} alone; correct the rule, or the one that sets the day": {
        "ru": "его даёт только {known}; исправьте норму или ту, что задаёт день",
        "kk": "оны тек {known} береді; норманы немесе күнді белгілейтін норманы түзетіңіз",
    },
    " follows ": {
        "ru": " следует за ",
        "kk": " мынадан кейін тұр: ",
    },
    " counts from a day that is set by ": {
        "ru": " отсчитывается от дня, который задаёт ",
        "kk": " мына норма белгілейтін күннен есептеледі: ",
    },
    (
        "{rule} counts from {anchor}, but no event that it answers supplies that day (anchors) and no rule sets it "
        "(sets) for the same event, at the same time and under conditions that agree; {advice}"
    ): {
        "ru": (
            "{rule} отсчитывается от {anchor}, но этот день не даёт ни одно её событие (anchors) и не задаёт ни одна "
            "норма (sets) для того же события, в то же время и при совместимых условиях; {advice}"
        ),
        "kk": (
            "{rule} үшін есептеу басы — {anchor}, бірақ бұл күнді оның бірде-бір оқиғасы бермейді (anchors) және сол "
            "оқиға үшін, сол уақытта, үйлесімді шарттармен бірде-бір норма белгілемейді (sets); {advice}"
        ),
    },
    "{rule} sets {anchor}, but no limit counts from it; {nearest}; correct the name, or leave sets out": {
        "ru": (
            "{rule} задаёт {anchor}, но ни один срок от него не отсчитывается; {nearest}; исправьте имя или уберите "
            "sets"
        ),
        "kk": (
            "{rule} белгілейтіні — {anchor}, бірақ одан бірде-бір мерзім есептелмейді; {nearest}; атын түзетіңіз "
            "немесе sets алып тастаңыз"
        ),
    },
    (
        "{rule} counts from {anchor}, but since {ends} nothing sets it: the text of {ended} that did has ended; end "
        "this text too, or let the next one of {ended} set it"
    ): {
        "ru": (
            "{rule} отсчитывается от {anchor}, но этот день больше ничто не задаёт (с этого времени: {ends}): текст "
            "{ended}, который его задавал, утратил силу; прекратите и этот текст или задайте день в следующем тексте "
            "{ended}"
        ),
        "kk": (
            "{rule} үшін есептеу басы — {anchor}, бірақ бұл күнді енді ештеңе белгілемейді (мына уақыттан бастап: "
            "{ends}): оны белгілеген {ended} мәтінінің күші жойылған; бұл мәтінді де тоқтатыңыз немесе күнді {ended} "
            "келесі мәтінінде белгілеңіз"
        ),
    },
    "{circle}, which is a circle; take one of these links out": {
        "ru": "{circle}, а это круг; уберите одну из этих связей",
        "kk": "{circle} — бұл тұйық шеңбер; осы байланыстардың бірін алып тастаңыз",
    },
    (
        "{one} and {other} set {anchor} in one schedule, so that its day is not certain; give one of them an anchor "
        "of its own"
    ): {
        "ru": (
            "{one} и {other} задают {anchor} в одном расписании, и этот день не определён; дайте одной из них своё "
            "начало отсчёта"
        ),
        "kk": (
            "{one} және {other} бір кестеде {anchor} белгілейді, сондықтан оның күні айқын емес; біреуіне өз есептеу "
            "басын беріңіз"
        ),
    },
    "no rule {given}; the nearest ids are {known}": {
        "ru": "нормы {given} нет; ближайшие: {known}",
        "kk": "{given} нормасы жоқ; ең жақындары: {known}",
    },
    "rules is a RuleBook such as kzcoord.RULES, not {given}": {
        "ru": "rules — это RuleBook, например kzcoord.RULES, а не {given}",
        "kk": "rules — RuleBook, мысалы kzcoord.RULES, {given} емес",
    },
    "{name} of a rule book is a list of the type {sort}, not {given}": {
        "ru": "{name} свода норм — это список с типом {sort}, а не {given}",
        "kk": "нормалар жинағының {name} бөлігі — типі {sort} болатын тізім, {given} емес",
    },
    "this rule book cannot be: {faults}": {
        "ru": "такого свода норм быть не может: {faults}",
        "kk": "мұндай нормалар жинағы болуы мүмкін емес: {faults}",
    },
    "the id of a rule is text such as {example}, not {given}": {
        "ru": "идентификатор нормы — текст, например {example}, а не {given}",
        "kk": "норманың идентификаторы — мәтін, мысалы {example}, {given} емес",
    },
    "no rule {given}; that place has {known}": {
        "ru": "нормы {given} нет; на этом месте есть {known}",
        "kk": "{given} нормасы жоқ; бұл жерде мыналар бар: {known}",
    },
    "no act {given} is encoded; the acts are {known}": {
        "ru": "акт {given} не внесён; внесены: {known}",
        "kk": "{given} актісі енгізілмеген; енгізілгендері: {known}",
    },
    "a point is text such as '14-5', not {given}": {
        "ru": "пункт — текст, например '14-5', а не {given}",
        "kk": "тармақ — мәтін, мысалы '14-5', {given} емес",
    },
    "class of an event": {
        "ru": "класс события",
        "kk": "оқиға класы",
    },
    "no rule {given}: {reason}": {
        "ru": "нормы {given} нет: {reason}",
        "kk": "{given} нормасы жоқ: {reason}",
    },
    "rule": {
        "ru": "норма",
        "kk": "норма",
    },
    "but there is no {entry} {name}; {nearest}; correct the name or declare the {entry}": {
        "ru": "но не найдено: {entry} {name}; {nearest}; исправьте имя или объявите недостающее ({entry})",
        "kk": "бірақ табылмады: {entry} {name}; {nearest}; атын түзетіңіз немесе жетіспейтінін жариялаңыз ({entry})",
    },
    "the fields of {model} are {names}": {
        "ru": "поля {model}: {names}",
        "kk": "{model} өрістері: {names}",
    },
    "a hole is registered for {rule}, {no}": {
        "ru": "пробел записан для {rule}, {no}",
        "kk": "олқылық {rule} үшін жазылған, {no}",
    },
    "{rule} binds nobody; give the bodies that bear it in who=": {
        "ru": "{rule} никого не обязывает; укажите обязанные органы в who=",
        "kk": "{rule} ешкімді міндеттемейді; міндетті органдарды who= арқылы көрсетіңіз",
    },
    (
        "{rule} cites {cited}, but the act {act} of the book is {encoded}; give the act that the rule cites, or "
        "another code"
    ): {
        "ru": (
            "{rule} ссылается на акт «{cited}», но акт {act} в своде — «{encoded}»; укажите акт, на который "
            "ссылается норма, или другой код"
        ),
        "kk": (
            "{rule} сілтеме жасайтын акт — «{cited}», бірақ жинақтағы {act} актісі — «{encoded}»; норма сілтеме "
            "жасайтын актіні немесе басқа кодты көрсетіңіз"
        ),
    },
    "{rule} cites the act {act}, {no} in acts=": {
        "ru": "{rule} ссылается на акт {act}, {no} в acts=",
        "kk": "{rule} {act} актісіне сілтеме жасайды, {no} acts= ішінде",
    },
    "an exception by": {
        "ru": "исключение по норме",
        "kk": "мына норма бойынша ерекше жағдай:",
    },
    (
        "{rule} answers no event, so it can never fire; give it when=on(...), or modality=Modality.STANDING for a "
        "continuing duty"
    ): {
        "ru": (
            "{rule} не отвечает ни на одно событие и потому никогда не сработает; укажите when=on(...) или, для "
            "постоянной обязанности, modality=Modality.STANDING"
        ),
        "kk": (
            "{rule} бірде-бір оқиғаға жауап бермейді, сондықтан ешқашан іске қосылмайды; when=on(...) көрсетіңіз "
            "немесе тұрақты міндет үшін modality=Modality.STANDING көрсетіңіз"
        ),
    },
    "{rule} has a switch, but its event has no field for the day on which the date was fixed (fixed_on)": {
        "ru": "у {rule} есть переключатель, но у её события нет поля для дня, когда определена дата (fixed_on)",
        "kk": "{rule}: ауыстырып-қосқышы бар, бірақ оқиғасында күн айқындалған күнге арналған өріс (fixed_on) жоқ",
    },
    "{rule} cites the act {act}; an id begins with the code of its act and a slash: {place}": {
        "ru": "{rule} ссылается на акт {act}; идентификатор начинается с кода акта и косой черты: {place}",
        "kk": "{rule} {act} актісіне сілтеме жасайды; идентификатор акт кодынан және қиғаш сызықтан басталады: {place}",
    },
    "a switch before": {
        "ru": "переключатель перед нормой",
        "kk": "мына норманың алдындағы ауыстырып-қосқыш:",
    },
    "{rule} has {word} {link}, {no}": {
        "ru": "{rule}: {word} {link}, {no}",
        "kk": "{rule}: {word} {link}, {no}",
    },
    "{rule} names the question {question}, {no}": {
        "ru": "{rule} называет вопрос {question}, {no}",
        "kk": "{rule} {question} сұрағын атайды, {no}",
    },
    "{rule} names the reading {reading} of {question}, which offers {known}; give one of them": {
        "ru": "{rule} называет вариант {reading} вопроса {question}, а у него есть {known}; укажите один из них",
        "kk": (
            "{rule} {question} сұрағының {reading} нұсқасын атайды, ал оның нұсқалары: {known}; солардың бірін "
            "көрсетіңіз"
        ),
    },
    "{rule} has an exception by the field {field}, which no event has; correct the name": {
        "ru": "у {rule} исключение по полю {field}, которого нет ни у одного события; исправьте имя",
        "kk": "{rule}: {field} өрісі бойынша ерекше жағдай бар, бірақ бұл өріс бірде-бір оқиғада жоқ; атын түзетіңіз",
    },
    "{rule} names the field {field}, which none of its events has; {fields}": {
        "ru": "{rule} называет поле {field}, которого нет ни у одного её события; {fields}",
        "kk": "{rule} {field} өрісін атайды, ол бірде-бір оқиғасында жоқ; {fields}",
    },
    (
        "{rule} is due {limit}, but nothing that follows from {model} can be done before it; write begins_all = "
        "False in {model}, which is known before its day"
    ): {
        "ru": (
            "срок нормы {rule} — {limit}, но до {model} ничего, что из него следует, сделать нельзя; запишите "
            "begins_all = False в {model}, если о нём известно до его дня"
        ),
        "kk": (
            "{rule} нормасының мерзімі — {limit}, бірақ {model} болғанға дейін одан туындайтын ештеңе жасалмайды; ол "
            "туралы күнінен бұрын белгілі болса, {model} ішінде begins_all = False деп жазыңыз"
        ),
    },
    "{name} is an event that no rule answers; give a rule when=on({name}), or leave the event out": {
        "ru": (
            "{name} — событие, на которое не отвечает ни одна норма; укажите у нормы when=on({name}) или уберите "
            "событие"
        ),
        "kk": (
            "{name} — бірде-бір норма жауап бермейтін оқиға; норманың when=on({name}) мәнін көрсетіңіз немесе "
            "оқиғаны алып тастаңыз"
        ),
    },
    "{rule} names the field {field}, which {model} lacks; {fields}": {
        "ru": "{rule} называет поле {field}, которого нет у {model}; {fields}",
        "kk": "{rule} {field} өрісін атайды, ол {model} ішінде жоқ; {fields}",
    },
    "{model} has the anchor {anchor}, from which no limit counts; {nearest}; correct the name, or leave it out": {
        "ru": (
            "у {model} есть начало отсчёта {anchor}, от которого не отсчитывается ни один срок; {nearest}; исправьте "
            "имя или уберите его"
        ),
        "kk": (
            "{model}: {anchor} есептеу басы бар, одан бірде-бір мерзім есептелмейді; {nearest}; атын түзетіңіз "
            "немесе алып тастаңыз"
        ),
    },
    "question": {
        "ru": "вопрос",
        "kk": "сұрақ",
    },
    "{rule} has two texts that begin on {begins}; leave one out, or give it an id of its own": {
        "ru": "у {rule} два текста с одним началом: {begins}; уберите один или дайте ему свой идентификатор",
        "kk": (
            "{rule}: басталуы бірдей екі мәтіні бар: {begins}; біреуін алып тастаңыз немесе оған өз идентификаторын "
            "беріңіз"
        ),
    },
    (
        "{rule}: the text since {earlier} lasts until {ends} and overlaps the one since {begins}; leave its end out, "
        "so that the later text closes it"
    ): {
        "ru": (
            "{rule}: текст с началом {earlier} действует до: {ends}, и пересекается с текстом с началом {begins}; "
            "уберите его конец, тогда его закроет более поздний текст"
        ),
        "kk": (
            "{rule}: басталуы {earlier} болатын мәтін мынаған дейін қолданылады: {ends}, және басталуы {begins} "
            "болатын мәтінмен қабаттасады; оның соңын алып тастаңыз, сонда оны кейінгі мәтін жабады"
        ),
    },
    (
        "{rule} has no text from {ends} to {begins}; declare the text, or register the hole as Unseen({id}, "
        "InForce(begins=..., ends=...))"
    ): {
        "ru": (
            "у {rule} нет текста на промежуток: {ends} – {begins}; объявите текст или запишите пробел: Unseen({id}, "
            "InForce(begins=..., ends=...))"
        ),
        "kk": (
            "{rule}: мына аралықта мәтіні жоқ: {ends} – {begins}; мәтінді жариялаңыз немесе олқылықты жазыңыз: "
            "Unseen({id}, InForce(begins=..., ends=...))"
        ),
    },
    "the hole of {rule}": {
        "ru": "пробел {rule}",
        "kk": "{rule} олқылығы",
    },
    "{what}: it begins on {begins} and ends on {ends}, no later; correct one of the two, or leave it out": {
        "ru": "{what}: начало: {begins}; конец не позже начала: {ends}; исправьте одно из двух или уберите его",
        "kk": (
            "{what}: басталуы: {begins}; аяқталуы одан кейін емес: {ends}; екеуінің бірін түзетіңіз немесе алып "
            "тастаңыз"
        ),
    },
    (
        "{rule}: a hole is registered {hole}, but a text was in force {text}; let the hole begin and end with the "
        "texts around it"
    ): {
        "ru": (
            "{rule}: пробел записан {hole}, но действовал текст {text}; пробел должен начинаться и кончаться вместе "
            "с соседними текстами"
        ),
        "kk": (
            "{rule}: олқылық былай жазылған: {hole}, бірақ мәтін қолданыста болған: {text}; олқылық көршілес "
            "мәтіндермен бірге басталып, бірге аяқталуға тиіс"
        ),
    },
    "{what} where {field} is {given}, which it never is; give {can_be}": {
        "ru": "{what}, если {field} — {given}, а такого значения не бывает; укажите {can_be}",
        "kk": "{what}, егер {field} — {given} болса, бірақ мұндай мән болмайды; көрсетіңіз: {can_be}",
    },
    "{rule} compares {field} of {model} with a day, but it holds none": {
        "ru": "{rule} сравнивает {field} ({model}) с днём, но дня в нём нет",
        "kk": "{rule} {field} өрісін ({model}) күнмен салыстырады, бірақ онда күн жоқ",
    },
    "{rule} has an exception by {by} for nobody; give bodies=True or a field": {
        "ru": "у {rule} исключение по норме {by} ни для кого; укажите bodies=True или поле",
        "kk": "{rule}: {by} нормасы бойынша ерекше жағдай ешкімге арналмаған; bodies=True немесе өрісті көрсетіңіз",
    },
    "a body of the book: {nearest}": {
        "ru": "орган свода; {nearest}",
        "kk": "жинақтың органы; {nearest}",
    },
    "a whole number": {
        "ru": "целое число",
        "kk": "бүтін сан",
    },
    "a day": {
        "ru": "день",
        "kk": "күн",
    },
    (
        "{rule} answers {model} under conditions that give one field two values, which no event meets; give when= an "
        "on(...) for each"
    ): {
        "ru": (
            "{rule} отвечает на {model} при условиях, которые дают одному полю два значения, а таких событий нет; "
            "укажите в when= отдельный on(...) для каждого"
        ),
        "kk": (
            "{rule} {model} оқиғасына бір өріске екі мән беретін шарттармен жауап береді, мұндай оқиға болмайды; "
            "when= ішінде әрқайсысына бөлек on(...) көрсетіңіз"
        ),
    },
    "{rule} has late_for {text}, but its limit is {limit}; name a rule that is due by one date of a year": {
        "ru": "у {rule} указано late_for {text}, но её срок — {limit}; назовите норму со сроком к одной дате года",
        "kk": (
            "{rule}: late_for {text} көрсетілген, бірақ оның мерзімі — {limit}; мерзімі жылдың бір күніне "
            "белгіленген норманы атаңыз"
        ),
    },
    "{rule} has an exception where {field} is {given}, which it never is; give {can_be}": {
        "ru": "у {rule} исключение, если {field} — {given}, а такого значения не бывает; укажите {can_be}",
        "kk": "{rule}: {field} — {given} болғандағы ерекше жағдай бар, ал мұндай мән болмайды; көрсетіңіз: {can_be}",
    },
    "{rule} answers {model}": {
        "ru": "{rule} отвечает на {model}",
        "kk": "{rule} {model} оқиғасына жауап береді",
    },
    "{rule} has a note for {model}": {
        "ru": "у {rule} есть примечание для {model}",
        "kk": "{rule}: {model} үшін ескертпесі бар",
    },
    "this book shows what was known on a day; extend the one that it was made from": {
        "ru": "этот свод показывает известное на один день; дополните свод, из которого он сделан",
        "kk": "бұл жинақ бір күні мәлім болғанды көрсетеді; ол жасалған жинақты толықтырыңыз",
    },
}
