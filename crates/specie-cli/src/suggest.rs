//! `specie validate --suggest`: what was gathered from findings, as an overlay in a file.

use std::path::Path;

use specie_capture::{Exchange, Text};
use specie_spec::Input;
use specie_spec::overlay::Addresses;
use specie_validate::{Left, Seen, Suggested, Suggestions};

use crate::console::Console;
use crate::report::plural;
use crate::whole_file;

/// What the findings of an exchange are about.
pub(crate) fn seen(exchange: &Exchange) -> Seen<'_> {
    let response = exchange.response.as_ref();
    Seen {
        request: exchange.request.as_ref().and_then(|request| request.body.text()).map(Text::bytes),
        response: response.and_then(|response| response.body.text()).map(Text::bytes),
        status: response.map(|response| response.status),
        media_type: response.and_then(|response| response.headers.media_type()),
    }
}

/// Writes the overlay, as JSON where the file's name ends so and as YAML else, and says what it does and what it leaves.
/// Without anything to correct no file is written: an overlay has at least one action.
pub(crate) fn write(
    console: &mut Console,
    path: &Path,
    suggestions: &Suggestions,
    input: &Input,
) -> anyhow::Result<()> {
    let Some(addresses) = Addresses::read(input) else { return Ok(()) };
    let Suggested { overlay, mended, left } = suggestions.overlay(&addresses);
    let left: Vec<String> = left.iter().map(|(why, count)| format!("{count} {}", reason(*why))).collect();
    let left = if left.is_empty() { String::new() } else { format!("; left: {}", left.join(", ")) };
    let shown = path.display();
    if overlay.actions.is_empty() {
        return console.note(&format!(
            "{shown} was not written, since no finding asks for a correction that it could make{left}"
        ));
    }
    let json = path.extension().is_some_and(|ending| ending == "json");
    whole_file::write(path, &if json { overlay.to_json() } else { overlay.to_yaml() })?;
    let actions = plural(overlay.actions.len() as u64, "action");
    console.note(&format!("{shown} mends {} by {actions}{left}", plural(mended, "finding")))
}

fn reason(left: Left) -> String {
    match left {
        Left::Code(code) => code.to_string(),
        Left::Secret => "whose value or name may be a secret".to_owned(),
        Left::Rule => "whose rule an overlay cannot change".to_owned(),
        Left::TooMany => "beyond what is gathered in one run".to_owned(),
    }
}
