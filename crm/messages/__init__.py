"""Messages: what one wants is settled, carried out as one change, edited, set right by the next one, undone."""
