"""Input that means harm: what is too large, forged, faked or written to be misread is refused in words."""
