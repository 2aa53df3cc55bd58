//! Generated from the folder `locales` by `tomoni-kit words generate`: the files that are built in.

pub(super) const LANGUAGES: &str = include_str!("../../locales/languages.json");

/// Folder, file name, content.
pub(super) const FILES: &[(&str, &str, &str)] = &[
    ("ar", "agenda.ftl", include_str!("../../locales/ar/agenda.ftl")),
    ("ar", "areas.ftl", include_str!("../../locales/ar/areas.ftl")),
    ("ar", "calendar.ftl", include_str!("../../locales/ar/calendar.ftl")),
    ("ar", "problems.ftl", include_str!("../../locales/ar/problems.ftl")),
    ("ar", "ui.ftl", include_str!("../../locales/ar/ui.ftl")),
    ("en", "agenda.ftl", include_str!("../../locales/en/agenda.ftl")),
    ("en", "areas.ftl", include_str!("../../locales/en/areas.ftl")),
    ("en", "calendar.ftl", include_str!("../../locales/en/calendar.ftl")),
    ("en", "problems.ftl", include_str!("../../locales/en/problems.ftl")),
    ("en", "ui.ftl", include_str!("../../locales/en/ui.ftl")),
    ("ja-yasashii", "agenda.ftl", include_str!("../../locales/ja-yasashii/agenda.ftl")),
    ("ja-yasashii", "areas.ftl", include_str!("../../locales/ja-yasashii/areas.ftl")),
    ("ja-yasashii", "calendar.ftl", include_str!("../../locales/ja-yasashii/calendar.ftl")),
    ("ja-yasashii", "problems.ftl", include_str!("../../locales/ja-yasashii/problems.ftl")),
    ("ja-yasashii", "ui.ftl", include_str!("../../locales/ja-yasashii/ui.ftl")),
    ("ja", "agenda.ftl", include_str!("../../locales/ja/agenda.ftl")),
    ("ja", "areas.ftl", include_str!("../../locales/ja/areas.ftl")),
    ("ja", "calendar.ftl", include_str!("../../locales/ja/calendar.ftl")),
    ("ja", "problems.ftl", include_str!("../../locales/ja/problems.ftl")),
    ("ja", "ui.ftl", include_str!("../../locales/ja/ui.ftl")),
    ("my", "agenda.ftl", include_str!("../../locales/my/agenda.ftl")),
    ("my", "areas.ftl", include_str!("../../locales/my/areas.ftl")),
    ("my", "calendar.ftl", include_str!("../../locales/my/calendar.ftl")),
    ("my", "problems.ftl", include_str!("../../locales/my/problems.ftl")),
    ("my", "ui.ftl", include_str!("../../locales/my/ui.ftl")),
    ("vi", "agenda.ftl", include_str!("../../locales/vi/agenda.ftl")),
    ("vi", "areas.ftl", include_str!("../../locales/vi/areas.ftl")),
    ("vi", "calendar.ftl", include_str!("../../locales/vi/calendar.ftl")),
    ("vi", "problems.ftl", include_str!("../../locales/vi/problems.ftl")),
    ("vi", "ui.ftl", include_str!("../../locales/vi/ui.ftl")),
];
