red = { "\u12Ľxxxx" }
