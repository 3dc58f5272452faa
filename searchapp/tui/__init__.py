"""The terminal screen: Textual screens and widgets. Knows no index format."""
