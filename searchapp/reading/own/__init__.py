"""What users set by hand: settings, corrections, names."""
