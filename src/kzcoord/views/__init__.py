"""How answers are shown: plain text for people, made from rows (`rows` says what a view needs of one).

Not public: a schedule, an agenda and the command line call these with what they have checked already.
"""
