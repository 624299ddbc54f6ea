//! `specie init`: a specie.toml to begin with, every setting explained beside it.

use std::path::Path;

use crate::console::{Console, Exit, Usage};
use crate::settings::NAME;
use crate::{spec_source, whole_file};

/// What stands in the file, but for the document.
const TEXT: &str = r#"# Settings of Specie. Paths are relative to this file; the command line goes before it.
# `specie validate --help` and `specie explain CODE` say more.

[validate]
# The document that payloads are checked against: a file, a folder that holds openapi.yaml, or an embedded name
# (gr4vy, rapyd, wepay, wooshpay).
SPEC

# OpenAPI Overlays that correct the document, applied in this order. `specie validate --suggest FILE` writes one.
# overlays = ["fixes.yaml"]

# Where the recorded requests went, if not to the document's servers.
# servers = ["http://localhost:8080/v1"]

# How many threads check, if not one for each core.
# jobs = 2

# Known findings, which do not count. `specie validate --write-baseline` writes the file.
# baseline = "known.json"

# How bodies are read: "send" as requests, "receive" as answers, which may have new values and fields, or "strict" as the
# schema says. Without it requests are read as sent and all else as received.
# reading = "strict"

# `nullable` where OpenAPI 3.0.3 gives it no effect: "lenient" lets null pass, "strict" does not.
# nullable = "lenient"

# Whether 1.0 is an integer: "written" for no, "value" for yes. Without it no in OpenAPI 3.0, and yes from 3.1 on.
# integers = "value"

# Whether formats such as date-time must hold: "assert", or "annotate" for no.
# formats = "assert"

# Say which operations, statuses, parameters, headers, fields and values of enums were seen, and which never.
# coverage = true

# Codes that are errors, that are warnings, and that are left out; "warnings", "drift" and "info" stand for all of them.
# deny = ["undocumented-status"]
# warn = ["pattern"]
# allow = ["deprecated-use"]
"#;

/// Writes the file in the current folder. One that is there is never touched.
pub(crate) fn run(console: &mut Console) -> anyhow::Result<Exit> {
    let path = Path::new(NAME);
    if path.exists() {
        let help = "edit it, or move it away first";
        return Err(Usage::error(format!("{NAME} is there already, and is not overwritten"), help));
    }
    let spec = match spec_source::usual_document(Path::new("")) {
        Some(document) => format!("spec = {:?}", document.display().to_string()),
        None => "# spec = \"openapi.yaml\"".to_owned(),
    };
    whole_file::write(path, &TEXT.replace("SPEC", &spec))?;
    console.note(&format!("{NAME} written; edit it, then run `specie validate PAYLOADS`"))?;
    Ok(Exit::Clean)
}
