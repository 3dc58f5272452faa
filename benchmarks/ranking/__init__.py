"""How well hits are ordered, on public sets of questions with judged answers."""
