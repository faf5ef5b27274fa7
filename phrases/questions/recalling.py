"""«напомни на чём мы с Гусевой остановились», "remind me where we left off": a question, and nothing to do."""

from phrases.lexicon.heads import Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

REMINDING = small_words("recalling", "reminding")
BEFORE_QUESTION = small_words("recalling", "before_question")
QUESTIONS = small_words("recalling", "questions")
WHAT, OF_US = small_words("recalling", "what"), small_words("recalling", "of_us")
OPENING = small_words("whole", "opening")
ASKED_BEHIND, OR_NOT = small_words("recalling", "asked_behind"), small_words("recalling", "or_not")


def asks_whether(scene: Scene) -> bool:
    """«звонила Гусева или нет», "did she pay or not"; «узнать, придёт или нет» is to be done."""
    ending = " ".join(token.word for token in scene.tokens[-2:])
    return ending in OR_NOT and all(head.mood is not Mood.PLAN for head in scene.heads)


def question_behind(scene: Scene) -> int:
    """Where a second question begins behind the one named first («что по Громову | когда заезжал»); else the end."""
    named = scene.people[0].end if scene.people else 0
    asked = (at for at in range(named, len(scene.tokens)) if scene.tokens[at].word in ASKED_BEHIND)
    return next(asked, len(scene.tokens))


def asks_to_recall(scene: Scene) -> bool:
    """Behind «напомни» a question word; «напомни что …» also tells what to be reminded of, and a day ahead when."""
    tokens, place = scene.tokens, 0
    while word_at(tokens, place) in OPENING:
        place += 1
    if word_at(tokens, place) not in REMINDING or any(not (when.ago or when.vague) for when in scene.moments):
        return False
    place += 1
    while word_at(tokens, place) in BEFORE_QUESTION:
        place += 1
    word, behind = word_at(tokens, place), word_at(tokens, place + 1)
    if any(head.infinitive and head.mood is Mood.PLAN and head.start >= place for head in scene.heads):
        return False
    return word in QUESTIONS or (word in WHAT and behind in OF_US)
