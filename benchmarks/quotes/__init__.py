"""Learning the weights that tell attributions from other sentences."""
