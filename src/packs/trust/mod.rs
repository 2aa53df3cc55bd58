//! Who may say what: TUF's roles, checked without any input or output of our own.
