"""The tests of kzcoord."""
