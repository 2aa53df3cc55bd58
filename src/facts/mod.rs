//! Records, values and the schema that a pack declares.
