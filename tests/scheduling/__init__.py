"""The engine: schedules, their rows, agendas, plans."""
