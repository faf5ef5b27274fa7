"""Fixtures for all tests."""

pytest_plugins = ["tests.require", "tests.databases"]
