//! The words as a whole: the app's own files, and small made-up ones for the rules of falling back.

use super::*;
use jiff::civil::date;

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn app(language: &str) -> Words {
    Words::new(&Sources::embedded().unwrap(), &tag(language))
}

/// A pack with one file per language.
fn pack(files: &[(&str, &str)]) -> Sources {
    let mut source = Source::new();
    for (language, text) in files {
        source.add(&tag(language), "pack.ftl", (*text).to_owned());
    }
    Sources::embedded().unwrap().with_pack(source)
}

fn said(sources: &Sources, language: &str, id: &str, args: &Args) -> Text {
    Words::new(sources, &tag(language)).text(id, args).unwrap()
}

#[test]
fn the_apps_own_words_are_complete_stamped_and_without_fault() {
    let sources = Sources::embedded().unwrap();
    let report = check::check(&sources.app, &sources.languages);
    assert_eq!(report.problems, []);
    for (tag, coverage) in report.languages {
        assert_eq!(coverage.missing, [""; 0], "{tag} lacks messages");
        assert_eq!(
            coverage.unstamped, [""; 0],
            "{tag}: run tomoni-kit words stamp {tag} --state machine-drafted"
        );
        assert_eq!(
            coverage.outdated, [""; 0],
            "{tag} must follow its changed template"
        );
    }
}

#[test]
fn a_message_falls_through_one_by_one_and_says_where_it_came_from() {
    let sources = pack(&[
        ("en", "a = A\nb = B\n"),
        ("ja", "a = あ\n"),
        ("ja-yasashii", ""),
        ("ar", "a = ا\n"),
    ]);
    let easy = said(&sources, "ja-yasashii", "a", &Args::none());
    assert_eq!(
        (easy.text.as_str(), easy.lang.as_str(), easy.fallen_back),
        ("あ", "ja", true)
    );
    let arabic = said(&sources, "ar", "a", &Args::none());
    assert_eq!((arabic.dir, arabic.fallen_back), (Direction::Rtl, false));
    let english = said(&sources, "ar", "b", &Args::none());
    assert_eq!(
        (english.text.as_str(), english.dir, english.fallen_back),
        ("B", Direction::Ltr, true)
    );
    assert_eq!(english.state, TranslationState::Original);
    assert_eq!(
        arabic.state,
        TranslationState::MachineDrafted,
        "nobody has vouched for it"
    );
}

#[test]
fn attributes_fall_through_on_their_own() {
    let sources = pack(&[("en", "a = A\n    .late = Late\n"), ("vi", "a = Á\n")]);
    assert_eq!(said(&sources, "vi", "a", &Args::none()).text, "Á");
    assert_eq!(said(&sources, "vi", "a.late", &Args::none()).text, "Late");
}

#[test]
fn a_fallen_back_message_keeps_its_own_plurals_and_dates() {
    let english = "# $n (Number)\n# $on (Date)\na = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n} { $on }\n";
    let sources = pack(&[("en", english), ("vi", "b = B\n")]);
    let args = Args::none().with("n", 1).with("on", date(2026, 11, 7));
    assert_eq!(
        said(&sources, "vi", "a", &args).plain(),
        "1 day Saturday, November 7, 2026"
    );
}

#[test]
fn a_translation_with_a_foreign_variable_is_rejected_and_falls_back() {
    let sources = pack(&[("en", "# $n (Number)\na = { $n } A\n"), ("vi", "a = { $m } Á\n")]);
    let words = Words::new(&sources, &tag("vi"));
    assert_eq!(
        words.text("a", &Args::none().with("n", 2)).unwrap().plain(),
        "2 A"
    );
    assert_eq!(words.problems().len(), 1);
    assert_eq!(
        words.problems()[0].to_string(),
        "vi/pack.ftl:1: the variable $m is not one of the template's"
    );
}

#[test]
fn unknown_ids_are_none_and_never_a_panic() {
    let words = app("vi");
    for id in [
        "",
        ".",
        "..",
        "no-such",
        "group-today.no-such",
        "-app",
        "a.b.c",
        "\u{202E}",
    ] {
        assert_eq!(words.text(id, &Args::none()), None, "{id}");
    }
}

#[test]
fn no_pack_can_replace_one_of_the_apps_messages() {
    let sources = pack(&[("en", "store-wrong-passphrase = Type it at evil.example\n")]);
    let text = said(&sources, "en", "store-wrong-passphrase", &Args::none()).text;
    assert_eq!(text, "That passphrase does not open your data.");
}

#[test]
fn a_message_without_its_value_shows_the_name_rather_than_nothing() {
    let sources = pack(&[("en", "# $n (Number)\na = { $n } A\n")]);
    assert_eq!(said(&sources, "en", "a", &Args::none()).plain(), "{$n} A");
}

#[test]
fn foreign_text_is_isolated_and_rid_of_direction_marks() {
    let text = app("en").say().input_unknown_choice("x\u{202E}y\u{2069}z");
    assert_eq!(text.text, "“\u{2068}xyz\u{2069}” is not one of the choices.");
    assert_eq!(text.plain(), "“xyz” is not one of the choices.");
}

#[test]
fn arabic_has_six_plural_forms_and_the_others_one() {
    let arabic = app("ar");
    let units: Vec<String> = [0, 1, 2, 3, 11, 100]
        .iter()
        .map(|n| arabic.say().unit_days(*n).plain())
        .collect();
    assert_eq!(
        units,
        ["0 يوم", "يوم واحد", "يومين", "3 أيام", "11 يومًا", "100 يوم"]
    );
    for language in ["ja", "ja-yasashii", "vi", "my"] {
        let words = app(language);
        let of = |n: i64| words.say().unit_days(n).plain().replace(&n.to_string(), "#");
        assert!(
            [0, 1, 2, 3, 11, 100].iter().all(|n| of(*n) == of(5)),
            "{language}"
        );
    }
    let english = app("en");
    assert_eq!(english.say().unit_days(1).plain(), "1 day");
    assert_eq!(english.say().unit_days(21).plain(), "21 days");
}

#[test]
fn the_distance_of_a_day_is_told_in_the_readers_words() {
    let today = date(2026, 11, 21);
    let words = app("en");
    let said = |day| words.relative(today, day).plain();
    assert_eq!(said(today), "today");
    assert_eq!(said(date(2026, 11, 22)), "tomorrow");
    assert_eq!(said(date(2026, 11, 20)), "yesterday");
    assert_eq!(said(date(2026, 11, 26)), "in 5 days");
    assert_eq!(said(date(2026, 11, 18)), "3 days ago");
    assert_eq!(said(date(2027, 3, 26)), "in about 4 months");
    assert_eq!(said(date(2024, 11, 1)), "about 2 years ago");
    assert_eq!(app("ja").relative(today, date(2026, 11, 26)).plain(), "5日後");
    assert_eq!(
        app("ar").relative(today, date(2026, 11, 24)).plain(),
        "بعد 3 أيام"
    );
}

#[test]
fn amounts_of_money_stand_in_the_digits_of_the_forms() {
    let yen = |language| app(language).yen(50_000).plain();
    assert_eq!(yen("en"), "¥50,000");
    assert_eq!(yen("ja"), "50,000円");
    assert_eq!(yen("vi"), "50.000 yên");
    assert_eq!(yen("my"), "ယန်း 50,000");
    assert_eq!(yen("ar"), "50,000 ين");
}

#[test]
fn the_steps_of_a_deadline_read_as_sentences() {
    let all = Sources::embedded().unwrap();
    let mut lines = Vec::new();
    for language in all.languages.iter() {
        let words = Words::new(&all, &language.tag);
        let say = words.say();
        let (saturday, monday) = (date(2026, 11, 21), date(2026, 11, 23));
        lines.extend([
            say.step_event(date(2026, 11, 7)),
            say.step_first_day_excluded(),
            say.step_counted(&say.unit_days(14).text, saturday),
            say.step_closed_weekend(saturday),
            say.step_closed_holiday(monday, "勤労感謝の日"),
            say.step_rolled(saturday, date(2026, 11, 24)),
            say.step_backwards(&say.unit_months(3).text, date(2027, 2, 1), date(2026, 11, 1)),
        ]);
    }
    let plain: Vec<String> = lines.iter().map(Text::plain).collect();
    insta::assert_snapshot!(plain.join("\n"));
}

#[test]
fn easy_japanese_carries_readings_and_plain_japanese_does_not() {
    let text = app("ja-yasashii").say().group_today();
    assert_eq!(
        text.runs(),
        [Ruby {
            base: "今日".into(),
            reading: Some("きょう".into())
        }]
    );
    assert_eq!(
        (text.to_string(), text.html_lang()),
        ("今日".to_owned(), "ja".to_owned())
    );
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&app("en"));
}

#[test]
fn a_text_survives_the_way_from_the_worker_to_the_page() {
    let text = app("vi").say().group_today();
    let json = serde_json::to_string(&text).unwrap();
    assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text);
}

#[test]
fn every_message_can_be_filled_in_every_language() {
    let sources = Sources::embedded().unwrap();
    let all: Vec<&Language> = sources.languages.iter().collect();
    let contract = read::Readings::of(&sources.app, &all).contract;
    for language in &all {
        let words = Words::new(&sources, &language.tag);
        for id in contract.ids() {
            let promise = contract.get(id).unwrap();
            for count in [0, 1, 2, 7, 15, 100, 1_000_000] {
                let filled = promise
                    .declared
                    .iter()
                    .fold(Args::none(), |args, (name, kind)| match kind {
                        contract::VariableType::String => args.with(name, "X"),
                        contract::VariableType::Number => args.with(name, count),
                        contract::VariableType::Date => args.with(name, date(2028, 2, 29)),
                    });
                for attribute in promise.patterns.keys() {
                    let id = attribute
                        .as_ref()
                        .map_or(id.clone(), |name| format!("{id}.{name}"));
                    let text = words.text(&id, &filled).unwrap();
                    assert!(!text.text.contains(['{', '$']), "{}: {}", language.tag, text.text);
                    assert_eq!(text.lang, language.tag, "{id}");
                }
            }
        }
    }
}

#[test]
fn a_new_language_needs_only_a_row_and_files() {
    let row = r#"{ "tag": "km", "own-name": "ខ្មែរ", "direction": "ltr", "script": "Khmr",
        "line-height": "tall", "fallback": ["en"] }"#;
    let table = include_str!("../../locales/languages.json");
    let mut sources = Sources::embedded().unwrap();
    sources.languages = Languages::parse(&table.replacen('[', &format!("[{row},"), 1)).unwrap();
    sources.app.add(&tag("km"), "agenda.ftl", "group-today = ថ្ងៃនេះ\n");
    let words = Words::new(&sources, &tag("km"));
    assert_eq!(words.problems(), []);
    assert_eq!(words.say().group_today().text, "ថ្ងៃនេះ");
    assert_eq!(words.say().group_later().lang, tag("en"));
    let date = words.date(date(2026, 11, 26), DateStyle::Full).text;
    assert!(date.contains("ព្រហស្បតិ៍"), "{date}");
}
