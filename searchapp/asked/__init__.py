"""What a person asks: `question` is one, with the values, days and order chosen beside its words; `days` are stretches
of days; `saved` are questions under names, and `following` finds the articles again that they name."""
