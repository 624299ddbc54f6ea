//! A headless Chromium that is spoken to over two pipes, in its `DevTools` protocol: keys are pressed as by a person, and
//! what the page's scripts complain of is heard.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::installed::installed;

/// Names of the browser.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Seconds after which a browser that hangs is ended.
const PATIENCE: &str = "300";

/// What the shell does: descriptors 3 and 4 are those of the protocol.
const PIPES: &str = "exec \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null 2>&1";

/// A browser with one page.
pub(super) struct Browser {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    session: Option<String>,
    calls: u64,
    /// What scripts and the page itself had to complain of.
    pub(super) complaints: Vec<String>,
    /// Events that nobody waited for yet.
    events: Vec<String>,
}

/// A key as the protocol names it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Key {
    Enter,
    Space,
    Slash,
    /// With the control key.
    ControlSlash,
    Tab,
}

impl Browser {
    /// Starts a browser; where there is none, Debian's is installed. Its profile goes to a folder.
    pub(super) fn start(profile: &Path) -> Result<Browser> {
        let name = installed(&BROWSERS, &["chromium", "fonts-dejavu-core"])?;
        let mut command = Command::new("sh");
        command.args(["-c", PIPES, "sh", "timeout", PATIENCE, name]).args([
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--remote-debugging-pipe",
        ]);
        command.arg(format!("--user-data-dir={}", profile.display()));
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let input = child.stdin.take().context("the browser has no input")?;
        let output = BufReader::new(child.stdout.take().context("the browser has no output")?);
        let (complaints, events) = (Vec::new(), Vec::new());
        let mut browser = Browser { child, input, output, session: None, calls: 0, complaints, events };
        let target = browser.call("Target.createTarget", &json!({"url": "about:blank"}))?;
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = browser.call("Target.attachToTarget", &attach)?;
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page.enable", "Runtime.enable", "Log.enable"] {
            browser.call(domain, &json!({}))?;
        }
        Ok(browser)
    }

    /// Opens a page in a colour scheme and waits until it is there.
    pub(super) fn open(&mut self, page: &Path, scheme: &str) -> Result<()> {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", &json!({"features": features}))?;
        self.events.clear();
        self.call("Page.navigate", &json!({"url": format!("file://{}", page.display())}))?;
        while !self.events.iter().any(|event| event == "Page.loadEventFired") {
            self.message()?;
        }
        Ok(())
    }

    /// Makes the window as large as a screen.
    pub(super) fn resize(&mut self, width: u32, height: u32, phone: bool) -> Result<()> {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone});
        self.call("Emulation.setDeviceMetricsOverride", &size).map(drop)
    }

    /// The value of an expression in the page.
    pub(super) fn evaluate(&mut self, expression: &str) -> Result<Value> {
        let question = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let answer = self.call("Runtime.evaluate", &question)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            bail!("`{expression}` fails: {thrown}");
        }
        Ok(answer["result"]["value"].clone())
    }

    /// Presses a key and lets it go.
    pub(super) fn press(&mut self, key: Key) -> Result<()> {
        let (key, code, number, text, modifiers) = match key {
            Key::Enter => ("Enter", "Enter", 13, "\r", 0),
            Key::Space => (" ", "Space", 32, " ", 0),
            Key::Slash => ("/", "Slash", 191, "/", 0),
            Key::ControlSlash => ("/", "Slash", 191, "", 2),
            Key::Tab => ("Tab", "Tab", 9, "", 0),
        };
        for kind in ["keyDown", "keyUp"] {
            let mut event = json!({
                "type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers,
            });
            if kind == "keyDown" && !text.is_empty() {
                event["text"] = json!(text);
            }
            self.call("Input.dispatchKeyEvent", &event)?;
        }
        Ok(())
    }

    /// A picture of the window as PNG.
    pub(super) fn picture(&mut self) -> Result<Vec<u8>> {
        let picture = self.call("Page.captureScreenshot", &json!({"format": "png"}))?;
        Ok(STANDARD.decode(picture["data"].as_str().context("there is no picture")?)?)
    }

    /// Ends the browser.
    pub(super) fn close(mut self) -> Result<()> {
        self.session = None;
        self.call("Browser.close", &json!({}))?;
        self.child.wait()?;
        Ok(())
    }

    fn call(&mut self, method: &str, parameters: &Value) -> Result<Value> {
        self.calls += 1;
        let id = self.calls;
        let mut question = json!({"id": id, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            question["sessionId"] = json!(session);
        }
        self.input.write_all(format!("{question}\0").as_bytes())?;
        self.input.flush()?;
        loop {
            let mut message = self.message()?;
            if message["id"] == id {
                ensure!(message.get("error").is_none(), "{method}: {}", message["error"]);
                return Ok(message["result"].take());
            }
        }
    }

    /// The next message; events are kept.
    fn message(&mut self) -> Result<Value> {
        let mut bytes = Vec::new();
        self.output.read_until(0, &mut bytes)?;
        ensure!(bytes.pop() == Some(0), "the browser has ended");
        let message: Value = serde_json::from_slice(&bytes)?;
        let Some(method) = message["method"].as_str() else { return Ok(message) };
        let said = &message["params"];
        match method {
            "Runtime.exceptionThrown" => self.complaints.push(said["exceptionDetails"].to_string()),
            "Runtime.consoleAPICalled" => self.complaints.push(said["args"].to_string()),
            "Log.entryAdded" => self.complaints.push(said["entry"].to_string()),
            _ => self.events.push(method.to_owned()),
        }
        Ok(message)
    }
}
