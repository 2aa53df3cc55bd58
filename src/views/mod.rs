//! What a screen or a terminal shows, still no screen.
