//! `specie overlay`: a document and overlays in, the document with the overlays laid over it out.

use std::io::Write;

use specie_spec::{Code, Severity, overlaid};

use crate::args::{Beside, Overlay};
use crate::console::{Console, Exit};
use crate::texts::Texts;
use crate::{draw, spec_source};

/// Prints the document, unless it is refused or an overlay does not do what it says.
pub(crate) fn run(console: &mut Console, args: &Overlay) -> anyhow::Result<Exit> {
    let beside =
        Beside { overlays: args.overlays.clone(), no_overlay: true, references: args.references.clone() };
    let overlaid = overlaid(&spec_source::resolve(&args.spec, &beside)?);
    let texts = Texts::new(&overlaid.files);
    let mut exit = if overlaid.text.is_some() { Exit::Clean } else { Exit::Unread };
    for mut diagnostic in overlaid.diagnostics.into_sorted() {
        if matches!(diagnostic.code, Code::OverlayFault | Code::OverlayNoMatch) {
            diagnostic.severity = Severity::Error;
        }
        if diagnostic.severity == Severity::Error {
            exit = exit.max(Exit::Found);
            console.draw_aside(|renderer| draw::diagnostic(renderer, &texts, None, &diagnostic))?;
        }
    }
    if let (Exit::Clean, Some(text)) = (exit, overlaid.text) {
        console.out().write_all(text.as_bytes())?;
    }
    Ok(exit)
}
