"""How answers are shown: plain text for people.

Not public: a schedule, an agenda and the command line call these with what they have checked already.
"""
