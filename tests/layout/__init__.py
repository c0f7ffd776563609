"""How the code is laid out: which floor imports which, and that the words of single provisions stay in ``rules``."""
