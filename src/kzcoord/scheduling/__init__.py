"""What follows from an event under a rule book: its rows in order, their notes, and what several events bring together.

In the order of reading: `plan` (which rules answer a kind of event), `conditions` (whether they apply to this one),
`law_of_the_day` (which text of each), `switch_of_terms` (whether others set the terms), `case` (the rows),
`obligations` (one row), `tracks` (its two days as two tracks), `links_and_order` (which row follows which: order, last
useful days, conflicts, slack),
`notes`, `schedule` (the answer); then `saved`, `agenda` and `earliest`. Any rule book will do: none is imported here.
"""
