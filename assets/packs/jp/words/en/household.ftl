## Several people in one file

field-family-name = Name
    .ask = What do you call this person?
    .why = So that you see whose matter it is. You can leave it out.
    .hint = A first name or a short name is enough.
