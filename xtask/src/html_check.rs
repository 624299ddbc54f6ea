//! The report as a page, opened in headless Chromium: it is filtered, searched and unfolded, in light and in dark; texts
//! stand out from what is behind them; and the browser has nothing to complain of. Screenshots go to target/html-check.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::crates::done;
use crate::workspace;

/// What a person would do, run inside of the page; it leaves what it saw as JSON.
const PROBE: &str = include_str!("html_check/probe.js");

/// Names of the browser.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The ratio that WCAG 2.2 asks for text of this size (success criterion 1.4.3).
const CONTRAST: f64 = 4.5;

/// Widths and heights of the window: a desktop's and a phone's.
const WINDOWS: [(&str, &str); 2] = [("wide", "1280,1600"), ("phone", "390,1600")];

/// Makes the page and looks at it.
#[expect(clippy::print_stdout, reason = "the task's report")]
pub(crate) fn run() -> Result<()> {
    let folder = workspace::root().join("target/html-check");
    fs::create_dir_all(&folder)?;
    let page = report(&folder)?;
    let browser = browser()?;
    for scheme in ["light", "dark"] {
        let seen = probed(&browser, &folder, &page, scheme)?;
        judge(scheme, &seen)?;
        for (window, size) in WINDOWS {
            let mut command = chromium(&browser, scheme);
            let picture = folder.join(format!("{scheme}-{window}.png"));
            command.arg(format!("--window-size={size}")).arg(format!("--screenshot={}", picture.display()));
            ensure!(command.arg(url(&page)).output()?.status.success(), "no screenshot in {scheme}");
        }
        println!("{scheme}: {} findings, contrast of at least {}", seen["findings"], seen["contrast"]);
    }
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
    command.args(["validate", "specs", "--no-overlay", "--format", "html"]).current_dir(&root);
    let status = command.stdout(File::create(&page)?).status()?;
    ensure!(status.code() == Some(1), "the recorded payloads have findings, and the report says {status}");
    Ok(page)
}

/// The browser; where there is none, Debian's is installed.
fn browser() -> Result<String> {
    let found = || BROWSERS.into_iter().find(|name| Command::new(name).arg("--version").output().is_ok());
    if let Some(name) = found() {
        return Ok(name.to_owned());
    }
    for arguments in [
        &["update", "-q"][..],
        &["install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    ] {
        let installed = Command::new("apt-get").args(arguments).output();
        if !installed.is_ok_and(|output| output.status.success()) {
            bail!("there is no {}, and apt-get does not install it", BROWSERS.join(", "));
        }
    }
    found().map(str::to_owned).context("chromium was installed and cannot be run")
}

fn chromium(browser: &str, scheme: &str) -> Command {
    let mut command = Command::new(browser);
    command.args([
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--enable-logging=stderr",
    ]);
    if scheme == "dark" {
        command.args(["--force-dark-mode", "--blink-settings=preferredColorScheme=0"]);
    }
    command
}

fn url(page: &Path) -> String {
    format!("file://{}", page.display())
}

/// What the probe saw in a copy of the page.
fn probed(browser: &str, folder: &Path, page: &Path, scheme: &str) -> Result<Value> {
    let text = workspace::text(page)?;
    let copy = folder.join("probed.html");
    fs::write(&copy, text.replace("</body>", &format!("<script>{PROBE}</script></body>")))?;
    let mut command = chromium(browser, scheme);
    let output = command.args(["--virtual-time-budget=10000", "--dump-dom"]).arg(url(&copy)).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if let Some(line) = said.lines().find(|line| line.contains("CONSOLE")) {
        bail!("the browser complains in {scheme}: {line}");
    }
    let dom = String::from_utf8_lossy(&output.stdout);
    let (_, after) = dom.split_once("<pre id=\"probe\">").context("the probe left nothing")?;
    let (seen, _) = after.split_once("</pre>").context("the probe did not end")?;
    Ok(serde_json::from_str(
        &seen.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
    )?)
}

fn judge(scheme: &str, seen: &Value) -> Result<()> {
    let count = |name: &str| seen[name].as_u64().unwrap_or(0);
    ensure!(seen["dark"] == (scheme == "dark"), "the page is not {scheme}");
    ensure!(
        count("findings") > 0 && count("counted") == count("findings"),
        "not all findings are shown: {seen}"
    );
    ensure!(count("errors") < count("findings") && count("errors") > 0, "severities do not filter: {seen}");
    ensure!(
        count("searched") > 0 && count("searched") < count("findings"),
        "the search finds nothing or all: {seen}"
    );
    ensure!(count("nothing") == 0, "the search finds what is not there: {seen}");
    ensure!(count("coded") > 0 && count("coded") < count("findings"), "codes do not filter: {seen}");
    ensure!(seen["unfolded"] == true, "a finding does not unfold by keyboard: {seen}");
    ensure!(seen["wide"] == false, "the page is wider than its window: {seen}");
    ensure!(seen["complaints"].as_array().is_some_and(Vec::is_empty), "a script failed: {seen}");
    let contrast = seen["contrast"].as_f64().unwrap_or(0.0);
    ensure!(contrast >= CONTRAST, "`{}` has a contrast of {contrast} in {scheme}", seen["palest"]);
    Ok(())
}
