//! The engine against `tests/second_opinion`, which follows the same rules
//! in another language. A small share of random cards and requests here; by
//! hand as many as one likes.

use std::process::Command;

use tests::project;

#[test]
fn another_implementation_of_the_rules_agrees() {
    let script = project::root().join("tests/second_opinion");
    let ran = Command::new("python3")
        .arg(script)
        .arg("--site")
        .arg(project::binary())
        .args(["--cards", "60", "--requests", "40"])
        .output();
    let Ok(ran) = ran else {
        println!("skipped: there is no python3");
        return;
    };
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    println!("{}", String::from_utf8_lossy(&ran.stdout));
}
