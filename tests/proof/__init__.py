"""Proof that nothing is lost on bad input, that the library asks the world nothing, and that the laws of dates hold."""
