"""What holds for all tests."""

from hypothesis import settings

# How long an example takes depends on what else the machine does, and says nothing of the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_collection_modifyitems(items):
    """Begin with the tests in a browser: last, one worker would still be at them alone."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)
