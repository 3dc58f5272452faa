"""searchapp: who said what in a folder of saved news articles, and how each outlet worded it.

Nothing is imported here: start-up is a feature, and every command pays only for what it uses.
"""

__version__ = "0.1.0"
