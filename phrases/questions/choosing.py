"""Questions that choose among deals, clients and contacts, or ask one thing of a client: in this order."""

from phrases.questions.clients import ask_of_clients
from phrases.questions.contacts import ask_of_contacts
from phrases.questions.deals import ask_of_deals
from phrases.questions.facts import ask_fact
from phrases.questions.untouched import ask_of_untouched

CHOOSING = (ask_of_deals, ask_of_untouched, ask_of_clients, ask_of_contacts, ask_fact)
