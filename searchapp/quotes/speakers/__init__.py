"""From printed names to speakers: people, bodies, roles, pronouns, spellings."""
