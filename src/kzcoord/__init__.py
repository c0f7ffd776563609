from kzcoord.errors import *
def __getattr__(name):
    import kzcoord.calendar as c
    return getattr(c,name)
