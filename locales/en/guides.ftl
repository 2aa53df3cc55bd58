### Guides: what is good to know in an area of life, for everybody.

area-guides = Good to know
guide-general = This is general information. It is the same for everybody.
part-steps = Step by step
guide-what = In short
guide-examples = Examples
guide-contacts = Numbers to call
