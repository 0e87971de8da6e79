//! The navigation of a long folder: the part around the page, and on either
//! side an entry that leads to the nearest page that is not shown.

use std::fs;

use tests::command::Site;
use tests::tree::Tree;

const PAGES: usize = 1500;

fn content(pages: usize) -> Tree {
    let tree = Tree::new();
    let page = |title: &str| format!("---\ntitle: {title}\ndescription: It.\n---\n\nText.\n");
    tree.write("en/index.md", page("Home"));
    for number in 0..pages {
        tree.write(
            &format!("en/flat/page-{number:04}.md"),
            page(&format!("Page {number:04}")),
        );
    }
    tree
}

fn built(pages: usize) -> Tree {
    let out = Tree::new();
    Site::build(&content(pages).path(""), &out.path(""))
        .run()
        .exits(0);
    out
}

fn navigation(out: &Tree, page: usize) -> (String, usize) {
    let text = fs::read_to_string(out.path(&format!("en/flat/page-{page:04}/index.html"))).unwrap();
    let (_, rest) = text.split_once("<nav").unwrap();
    let (navigation, _) = rest.split_once("</nav>").unwrap();
    (navigation.to_owned(), text.len())
}

#[test]
fn a_long_folder_shows_the_part_around_the_page() {
    let out = built(PAGES);
    for (page, before, after) in [
        (0, None, Some((100, 1400))),
        (700, Some((649, 650)), Some((750, 750))),
        (1499, Some((1399, 1400)), None),
    ] {
        let (navigation, _) = navigation(&out, page);
        let current = format!("href=\"/en/flat/page-{page:04}/\" aria-current=\"page\"");
        assert!(navigation.contains(&current), "{page}");
        let more: Vec<&str> = navigation
            .lines()
            .filter(|it| it.contains("class=\"more\""))
            .collect();
        let wanted: Vec<(usize, usize)> = [before, after].into_iter().flatten().collect();
        assert_eq!(more.len(), wanted.len(), "{page}: {more:?}");
        for (line, (nearest, count)) in more.into_iter().zip(wanted) {
            assert!(
                line.contains(&format!("/en/flat/page-{nearest:04}/\"")),
                "{line}"
            );
            assert!(
                line.contains(&format!("({count})"))
                    || line.contains(&format!("({},{:03})", count / 1000, count % 1000)),
                "{line}"
            );
        }
        assert_eq!(
            navigation.matches("/en/flat/page-").count(),
            101 + usize::from(page == 700) + 1,
            "{page}"
        );
    }
}

#[test]
fn a_page_is_as_long_whatever_its_folder_has() {
    let (few, many) = (built(110), built(PAGES));
    let (few, many) = (navigation(&few, 50).1, navigation(&many, 700).1);
    assert!(many * 10 < few * 11, "{many} and {few} bytes");
}

#[test]
fn a_folder_of_a_few_more_shows_all() {
    let out = built(102);
    let (navigation, _) = navigation(&out, 5);
    assert!(!navigation.contains("class=\"more\""));
}
