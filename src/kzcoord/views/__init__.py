"""How answers are shown: plain text for people."""
