//! The items of the table, in the order in which they are shown.

/// How an item is told.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One of several bands, the lowest first.
    Bands(&'static [&'static str]),
    /// It is there or not.
    YesNo,
    /// A number that falls into a band: how far to look for a higher one, and in which steps.
    Number { step: i64, most: i64 },
}

/// The band of an item that is there or not.
pub(super) const YES: &str = "yes";

/// Every item but the age.
pub(super) const ITEMS: [(&str, Kind); 18] = [
    (
        "education",
        Kind::Bands(&["bachelor", "master", "management", "doctor"]),
    ),
    ("several-fields", Kind::YesNo),
    ("career", Kind::Number { step: 1, most: 60 }),
    (
        "income",
        Kind::Number {
            step: 1_000_000,
            most: 30_000_000,
        },
    ),
    ("position", Kind::Bands(&["director", "representative"])),
    ("achievements", Kind::Number { step: 1, most: 10 }),
    ("licences", Kind::Number { step: 1, most: 10 }),
    ("innovation", Kind::Bands(&["other", "small"])),
    ("research-spending", Kind::YesNo),
    ("foreign-licence", Kind::YesNo),
    ("domestic-degree", Kind::YesNo),
    ("language", Kind::Bands(&["n2", "n1"])),
    ("growth-field", Kind::YesNo),
    ("listed-university", Kind::YesNo),
    ("training", Kind::Bands(&["at-university", "other"])),
    ("local-support", Kind::YesNo),
    ("finance", Kind::YesNo),
    ("investment", Kind::YesNo),
];
