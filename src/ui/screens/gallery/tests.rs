use super::*;

/// The page as a browser would get it.
fn page(opening: Opening) -> String {
    let mut dom = VirtualDom::new_with_props(Gallery, GalleryProps { opening });
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

fn opening(tongue: Tongue) -> Opening {
    Opening {
        tongue,
        theme: Theme::Light,
        text: TextSize::Normal,
    }
}

#[test]
fn names_that_tie_parts_together_are_unique_and_lead_somewhere() {
    let html = page(opening(Tongue::Arabic));
    let values = |attribute: &str| -> Vec<String> {
        html.split(&format!(" {attribute}=\""))
            .skip(1)
            .flat_map(|rest| {
                rest.split('"')
                    .next()
                    .unwrap()
                    .split(' ')
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let mut ids = values("id");
    ids.sort();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "two elements share a name");
    for attribute in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
        for name in values(attribute) {
            assert!(
                ids.contains(&name),
                "{attribute} leads to {name}, which is nowhere"
            );
        }
    }
}

#[test]
fn japanese_in_an_arabic_page_is_tagged_and_isolated() {
    let html = page(opening(Tongue::Arabic));
    assert!(html.contains(r#"<bdi lang="ja" dir="ltr"><ruby>令和"#));
    assert!(html.contains(r#"<p class="counter-japanese" lang="ja" dir="ltr"><ruby>転入届"#));
}

/// Writes the gallery for eyes and page checkers: `TOMONI_GALLERY=folder cargo test --lib -- --ignored write_the_gallery`.
#[test]
#[ignore = "writes files"]
fn write_the_gallery() {
    let folder = std::path::PathBuf::from(std::env::var("TOMONI_GALLERY").unwrap());
    for tongue in Tongue::ALL {
        for (theme, theme_name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            for (text, size) in [(TextSize::Normal, "100"), (TextSize::Largest, "200")] {
                let look = Look {
                    lang: tongue.tag().into(),
                    dir: tongue.dir(),
                    theme,
                    text,
                    plain_kanji: false,
                };
                let attributes: String = look
                    .attributes()
                    .iter()
                    .map(|(name, value)| format!(" {name}=\"{value}\""))
                    .collect();
                let body = page(Opening { tongue, theme, text });
                let html = format!(
                    "<!doctype html><html{attributes}><head><meta charset=utf-8><title>Tomoni</title>\
                     <meta name=viewport content=\"width=device-width\"></head><body>{body}</body></html>"
                );
                std::fs::write(
                    folder.join(format!("{}-{theme_name}-{size}.html", tongue.tag())),
                    html,
                )
                .unwrap();
            }
        }
    }
}
