"""How many cases hypothesis draws, and how a thing that is seldom drawn is looked for."""

from hypothesis import Phase, settings

__all__ = ["SEARCH", "draws"]

# the same on every run and on any release of hypothesis
SEARCH = settings(max_examples=3000, phases=[Phase.generate], database=None, derandomize=True, deadline=None)


def draws(number: int) -> settings:
    """So many cases in the long proofs, and that part of them in the daily tests which the profile in use leaves."""
    profile = settings.get_profile(settings.get_current_profile_name())
    return settings(max_examples=max(5, number * profile.max_examples // 100))
