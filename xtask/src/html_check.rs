//! The report as a page, opened in headless Chromium: it is filtered, searched and unfolded by keyboard, in light and in
//! dark; texts and pictures stand out from what is behind them; and the browser has nothing to complain of. Screenshots
//! go to target/html-check.

mod browser;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::crates::done;
use crate::workspace;
use browser::{Browser, Key};

/// What is done and measured inside of the page.
const PROBE: &str = include_str!("html_check/probe.js");

/// The ratios that WCAG 2.2 asks for text of this size (success criterion 1.4.3) and for what pictures show (1.4.11).
const TEXT_CONTRAST: f64 = 4.5;
const PICTURE_CONTRAST: f64 = 3.0;

/// Windows: a desktop's and a phone's.
const WINDOWS: [Window; 2] = [
    Window { name: "wide", width: 1280, height: 2400, phone: false },
    Window { name: "phone", width: 390, height: 2400, phone: true },
];

struct Window {
    name: &'static str,
    width: u32,
    height: u32,
    phone: bool,
}

/// Makes the page and looks at it.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let folder = workspace::root().join("target/html-check");
    fs::create_dir_all(&folder)?;
    let page = report(&folder)?;
    let mut browser = Browser::start(&folder.join("profile"))?;
    for scheme in ["light", "dark"] {
        for window in &WINDOWS {
            browser.resize(window.width, window.height, window.phone)?;
            browser.open(&page, scheme)?;
            let picture = |name: &str| folder.join(format!("{scheme}-{}{name}.png", window.name));
            fs::write(picture(""), browser.picture()?)?;
            browser.evaluate(PROBE)?;
            let findings = filters(&mut browser, scheme)?;
            keys(&mut browser)?;
            browser.evaluate("location.hash = 'coverage'")?;
            fs::write(picture("-coverage"), browser.picture()?)?;
            let contrast = contrasts(&mut browser)?;
            println!("{scheme} {}: {findings} findings, contrast of at least {contrast}", window.name);
        }
    }
    ensure!(browser.complaints.is_empty(), "the browser complains: {}", browser.complaints.join("\n"));
    browser.close()?;
    println!("screenshots in {}", folder.display());
    Ok(())
}

/// The report of the recorded payloads, without the overlays that correct the documents.
fn report(folder: &Path) -> Result<PathBuf> {
    let root = workspace::root();
    let mut build = Command::new("cargo");
    build.args(["build", "-q", "-p", "specie-cli"]).current_dir(&root);
    done(build)?;
    let page = folder.join("report.html");
    let mut command = Command::new(root.join("target/debug/specie"));
    command.args(["validate", "specs", "--no-overlay", "--coverage", "--format", "html"]).current_dir(&root);
    let status = command.stdout(File::create(&page)?).status()?;
    ensure!(status.code() == Some(1), "the recorded payloads have findings, and the report says {status}");
    Ok(page)
}

/// Filters and searches; how many findings there are.
fn filters(browser: &mut Browser, scheme: &str) -> Result<u64> {
    let seen = browser.evaluate("probe.filters()")?;
    let count = |name: &str| seen[name].as_u64().unwrap_or(0);
    let all = count("findings");
    let some = |name: &str| count(name) > 0 && count(name) < all;
    ensure!(seen["dark"] == (scheme == "dark"), "the page is not {scheme}");
    ensure!(all > 0 && count("counted") == all, "not all findings are shown: {seen}");
    ensure!(some("errors"), "severities do not filter: {seen}");
    ensure!(some("searched"), "the search finds nothing or all: {seen}");
    ensure!(count("nothing") == 0, "the search finds what is not there: {seen}");
    ensure!(some("coded"), "codes do not filter: {seen}");
    ensure!(some("called"), "operations do not filter: {seen}");
    Ok(all)
}

/// Unfolds a finding and goes to the search with keys alone.
fn keys(browser: &mut Browser) -> Result<()> {
    let state = |browser: &mut Browser, keys: &[Key]| -> Result<Value> {
        keys.iter().try_for_each(|key| browser.press(*key))?;
        browser.evaluate("probe.keyboard()")
    };
    browser.evaluate("probe.focus()")?;
    for (key, open) in [(Key::Enter, true), (Key::Space, false), (Key::Enter, true)] {
        let seen = state(browser, &[key])?;
        ensure!(seen["open"] == open && seen["tag"] == "SUMMARY", "{key:?} does not unfold or fold: {seen}");
    }
    let seen = state(browser, &[Key::Tab])?;
    ensure!(seen["tag"] == "PRE", "the frames cannot be reached, to be scrolled: {seen}");
    browser.evaluate("probe.blur()")?;
    let seen = state(browser, &[Key::ControlSlash])?;
    ensure!(seen["tag"] == "BODY", "a shortcut of the browser is taken away: {seen}");
    let seen = state(browser, &[Key::Slash])?;
    ensure!(seen["id"] == "words" && seen["words"] == "", "`/` does not go to the search: {seen}");
    let seen = state(browser, &[Key::Slash])?;
    ensure!(seen["words"] == "/", "`/` cannot be searched for: {seen}");
    browser.evaluate("probe.focus('code')")?;
    let seen = state(browser, &[Key::Slash])?;
    ensure!(seen["id"] == "code", "`/` leaves a choice: {seen}");
    browser.evaluate("probe.filters()").map(drop)
}

/// Everything unfolded: how wide it is, and the least contrast of texts and pictures.
fn contrasts(browser: &mut Browser) -> Result<f64> {
    browser.evaluate("probe.unfold()")?;
    ensure!(browser.evaluate("probe.wide()")? == false, "the page is wider than its window");
    let texts = browser.evaluate("probe.texts()")?;
    let contrast = texts[0].as_f64().unwrap_or(0.0);
    ensure!(contrast >= TEXT_CONTRAST, "{} has a contrast of {contrast}", texts[1]);
    let pictures = browser.evaluate("probe.pictures()")?;
    ensure!(pictures["count"].as_u64().unwrap_or(0) >= 2, "coverage is not drawn: {pictures}");
    ensure!(pictures["named"] == true, "a picture has no text: {pictures}");
    let ratio = pictures["ratio"].as_f64().unwrap_or(0.0);
    ensure!(ratio >= PICTURE_CONTRAST, "{} has a contrast of {ratio}", pictures["what"]);
    Ok(contrast)
}
