"""Settings: read from the environment and `.env`; a secret may stand in a file named by `<NAME>_FILE`."""

import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.numbers import list_currencies
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from storage.engine import database_url

SECRETS = ("TELEGRAM_BOT_TOKEN", "DATABASE_URL", "SETUP_CODE", "WEBHOOK_SECRET")


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError("is not a time zone: write Europe/Moscow, Europe/Kyiv, Asia/Almaty …") from error
    return name


def _first_language(written: object) -> object:
    """Desktops set LANGUAGE too, as `en_US:en`."""
    return re.split("[_:.]", written)[0] if isinstance(written, str) else written


def _currency(code: str) -> str:
    if code not in list_currencies():
        raise ValueError("is not a currency: write RUB, UAH, KZT, EUR …")
    return code


def _country(code: str) -> str:
    if len(code) != 2 or code not in Locale("en").territories:
        raise ValueError("is not a country: write RU, UA, KZ, DE …")
    return code


def _api(url: str) -> str:
    if not re.match(r"https?://[^/\s]+", url):
        raise ValueError("is not an address: write https://api.telegram.org, or that of your own server")
    if url.rstrip("/").endswith("/bot"):
        raise ValueError("is the root of the server: leave away /bot")
    return url


def _database(url: str) -> str:
    database_url(url)
    return url


class Settings(BaseSettings):
    """All that can be set; `.env.example` explains each."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: Annotated[str, AfterValidator(_api)] = "https://api.telegram.org"
    database_url: Annotated[str, AfterValidator(_database)] = "sqlite:///pomni.db"
    setup_code: SecretStr | None = None
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Moscow"
    language: Annotated[Literal["ru", "uk", "en"], BeforeValidator(_first_language)] = "ru"
    country: Annotated[str, AfterValidator(_country)] = "RU"
    currency: Annotated[str, AfterValidator(_currency)] = "RUB"
    http_host: str = "127.0.0.1"
    http_port: int | None = Field(default=None, ge=1, le=65535)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"


class WrongSettings(Exception):  # noqa: N818 (reads as a sentence where it is raised)
    """Settings that cannot be; the text says which and how to mend them."""


def read_settings() -> Settings:
    """The settings of this process; WrongSettings says what to mend."""
    try:
        secrets: dict[str, Any] = _from_files()
        return Settings(**secrets)
    except ValidationError as error:
        raise WrongSettings("\n".join(map(_complaint, error.errors(include_input=False)))) from None


def _complaint(error: ErrorDetails) -> str:
    """`NAME: what is wrong`, never with the value: it may be a secret."""
    said = str(error["ctx"]["error"]) if error["type"] == "value_error" else error["msg"]
    return f"{'.'.join(map(str, error['loc'])).upper()}: {said}"


def _from_files() -> dict[str, str]:
    """Secrets that stand in files."""
    found = {}
    for name in SECRETS:
        if path := os.environ.get(f"{name}_FILE"):
            try:
                found[name.lower()] = Path(path).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise WrongSettings(f"{name}_FILE: {error.strerror}: {path}") from None
    return found
