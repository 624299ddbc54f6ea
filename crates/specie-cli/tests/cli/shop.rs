//! A small folder of documents and payloads, and one way to run the command in it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Documents and payloads; every test gets them afresh.
const FILES: &[(&str, &str)] = &[
    ("shop.yaml", SHOP),
    ("relaxed.overlay.yaml", RELAXED),
    ("useless.overlay.yaml", USELESS),
    ("refused.yaml", "openapi: 4.0.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n"),
    ("broken.yaml", "openapi: 3.0.3\n\tinfo: {}\n"),
    ("clean.yaml", "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {}\n"),
    ("warned.yaml", WARNED),
    ("ok.json", "{\n  \"id\": \"re_1\",\n  \"amount\": 100,\n  \"status\": \"pending\"\n}\n"),
    ("bad.json", "{\n  \"amount\": \"100\",\n  \"status\": \"pendign\",\n  \"fee\": 1\n}\n"),
    ("array.json", "[{\"id\": \"re_1\"}]\n"),
    ("comma.json", "{\n  \"id\": \"re_1\",\n}\n"),
    ("placeholders.json", "{\n  \"id\": \"<string>\",\n  \"amount\": \"<number>\"\n}\n"),
    ("log.ndjson", "{\"id\":\"re_1\",\"amount\":1}\n\n{\"id\":2,\"amount\":1}\n{\"id\":\n"),
    ("lines.txt", "{\"id\":\"re_1\",\"amount\":1}\n{\"id\":\"re_2\"}\n"),
    ("twice.json", "{\n  \"id\": \"re_1\",\n  \"amount\": 1,\n  \"amount\": 2\n}\n"),
    (
        "card.json",
        "{\"id\": \"re_1\", \"amount\": \"4111 1111 1111 1111\", \"token\": \"tok_secret\", \"x\": 0}\n",
    ),
    ("createRefund.request.json", "{\"payment\": \"pay_1\", \"reason\": \"whim\"}\n"),
    ("createRefund.200.note.json", "{\"id\": \"re_1\", \"amount\": null}\n"),
    ("createRefund.418.json", "{}\n"),
    ("createRefnud.200.json", "{}\n"),
    ("webhook-refund.created.late.json", "{\"event\": \"refund.updated\"}\n"),
    ("Refund.1.json", "{\"id\": \"re_1\", \"amount\": 5}\n"),
    ("folder/openapi.yaml", SHOP),
    ("folder/overlay.yaml", RELAXED),
    ("several/a.yaml", SHOP),
    ("several/b.yaml", SHOP),
    ("single/api.yaml", SHOP),
    ("none/README.md", "Nothing here.\n"),
    ("specs/shop/openapi.yaml", SHOP),
    ("specs/shop/overlay.yaml", RELAXED),
    ("specs/shop/payloads/createRefund.200.json", "{\"id\": \"re_1\", \"amount\": null}\n"),
    ("specs/shop/payloads/createRefund.request.json", "{\"payment\": \"pay_1\"}\n"),
    ("specs/shop/payloads/.hidden.json", "no JSON\n"),
    ("stale/shop/openapi.yaml", SHOP),
    ("stale/shop/overlay.yaml", USELESS),
    ("stale/shop/payloads/Refund.json", "{\"id\": \"re_1\", \"amount\": 5}\n"),
];

const SHOP: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /refunds:
    post:
      operationId: createRefund
      summary: Create a refund
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [payment]
              properties:
                payment: {type: string}
                reason: {type: string, enum: [duplicate, fraudulent]}
      responses:
        '200':
          description: The refund.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Refund'}
        default: {description: An error.}
webhooks:
  refund.created:
    post:
      operationId: refundCreated
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                event: {const: refund.created}
      responses:
        '200': {description: Taken.}
components:
  schemas:
    Refund:
      type: object
      required: [id, amount]
      properties:
        id: {type: string}
        amount:
          type: integer
          minimum: 1
        status:
          type: string
          enum: [pending, succeeded]
        token: {type: string}
";

const RELAXED: &str = "\
overlay: 1.1.0
info: {title: What was recorded, version: '1'}
actions:
  - target: $.components.schemas.Refund.properties.amount.type
    remove: true
  - target: $.components.schemas.Refund.properties.amount
    update:
      type: [integer, 'null']
";

const USELESS: &str = "\
overlay: 1.1.0
info: {title: Stale, version: '1'}
actions:
  - target: $.components.schemas.Refnud
    update:
      description: gone
";

const WARNED: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths: {}
components:
  schemas:
    Refund:
      type: object
      requried: [id]
      properties:
        id: {$ref: '#/components/schemas/Id'}
";

/// A fresh folder with the files above and more, for several commands in turn.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        for (name, text) in FILES.iter().chain(files) {
            folder.write(name, text);
        }
        folder
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        write(&self.0.path().join(name), text);
    }

    /// Puts a file in the place of another at once.
    pub(crate) fn replace(&self, name: &str, text: &str) {
        self.write(".new", text);
        fs::rename(self.0.path().join(".new"), self.0.path().join(name)).unwrap();
    }

    /// The text of a file; `None` when there is none.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.0.path().join(name)).ok()
    }

    /// The command in this folder.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        command(self.0.path(), args)
    }

    /// Runs the command, and shows all that came of it.
    pub(crate) fn run(&self, args: &[&str], stdin: &str) -> String {
        let output = run(self.0.path(), args, stdin);
        format!(
            "$ specie {}\nexit code: {}\n--- stdout\n{}--- stderr\n{}",
            args.join(" "),
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    }
}

/// Runs the command in a fresh folder with the files above and these more, and shows all that came of it.
pub(crate) fn with_files(files: &[(&str, &str)], args: &[&str], stdin: &str) -> String {
    Folder::new(files).run(args, stdin)
}

/// Runs the command in a fresh folder with the files above.
pub(crate) fn check(args: &[&str], stdin: &str) -> String {
    with_files(&[], args, stdin)
}

/// What a command that prints JSON printed.
pub(crate) fn json(args: &[&str]) -> serde_json::Value {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in FILES {
        write(&folder.path().join(name), text);
    }
    serde_json::from_slice(&run(folder.path(), args, "").stdout).unwrap()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specie"));
    command.args(args).current_dir(folder).env_remove("COLUMNS");
    command
}

fn run(folder: &Path, args: &[&str], stdin: &str) -> Output {
    let mut child = command(folder, args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input closes it.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    child.wait_with_output().unwrap()
}
