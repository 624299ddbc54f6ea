//! Coverage as a picture: a bar for each kind of what a document describes, and every operation with its statuses.
//!
//! Drawn for the width of a phone; wider windows enlarge it. What the pictures show is also there as text.

use std::fmt::Write;

use specie_validate::{CoverageItem, CoverageKind};

use super::escaped;
use crate::coverage::{DocumentCoverage, OfKind};

/// Operations that are drawn, and names of a kind that are listed.
const OPERATIONS: usize = 200;
const NAMES: usize = 200;

/// The width of a picture, the height of a line of bars, and that of a line of statuses.
const WIDTH: f64 = 360.0;
const BAR: usize = 38;
const LINE: usize = 22;

/// The width of a character of a status, and of the margins of one.
const LETTER: f64 = 6.1;
const MARGIN: f64 = 10.0;

/// Characters of a name that fit a line.
const LETTERS: usize = 40;

/// The part of the page about coverage; nothing when nobody asked for it.
pub(super) fn section(coverage: &[DocumentCoverage]) -> String {
    if coverage.is_empty() {
        return String::new();
    }
    let mut text = "<section aria-labelledby=\"coverage\">\n<h2 id=\"coverage\">Coverage</h2>\n".to_owned();
    for (index, document) in coverage.iter().enumerate() {
        if coverage.len() > 1 {
            let _ = writeln!(text, "<h3>{}</h3>", escaped(&document.document));
        }
        text.push_str("<div class=\"coverage\">\n");
        text.push_str(&bars(index, document));
        text.push_str(&operations(index, document));
        text.push_str("</div>\n");
        text.push_str(&missed(document));
    }
    text.push_str("</section>\n");
    text
}

/// A bar for each kind: what was seen, what could have been, and the rest.
fn bars(index: usize, document: &DocumentCoverage) -> String {
    let kinds: Vec<OfKind<'_>> = document.kinds().collect();
    let said: Vec<String> =
        kinds.iter().map(|kind| format!("{}: {}", kind.kind.plural(), kind.counted())).collect();
    let height = kinds.len() * BAR + 20;
    let mut text = format!(
        "<figure><svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"Seen: {}\">\n\
         <defs><pattern id=\"stripes-{index}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <path class=\"stripe\" d=\"M0 0V6\"/></pattern></defs>\n",
        escaped(&said.join(", "))
    );
    for (row, kind) in kinds.iter().enumerate() {
        let top = row * BAR;
        let missed = kind.missed().count();
        #[expect(clippy::cast_precision_loss, reason = "a picture has fewer pixels")]
        let wide = |number: usize| number as f64 / kind.items.len() as f64 * WIDTH;
        let (seen, open) = (wide(kind.seen()), wide(missed));
        let (name, y, bar) = (kind.kind.plural(), top + 14, top + 20);
        let counted = kind.counted();
        let _ = writeln!(
            text,
            "<text x=\"0\" y=\"{y}\">{name}</text><text class=\"number\" x=\"{WIDTH}\" y=\"{y}\">{counted}</text>\
             <rect class=\"track\" x=\"0.5\" y=\"{bar}.5\" width=\"{}\" height=\"9\"/>\
             <rect class=\"seen\" x=\"0\" y=\"{bar}\" width=\"{seen:.1}\" height=\"10\"/>\
             <rect x=\"{seen:.1}\" y=\"{bar}\" width=\"{open:.1}\" height=\"10\" fill=\"url(#stripes-{index})\"/>",
            WIDTH - 1.0
        );
    }
    let y = height - 4;
    let _ = write!(
        text,
        "<rect class=\"seen\" x=\"0\" y=\"{0}\" width=\"14\" height=\"10\"/><text class=\"small\" x=\"18\" y=\"{y}\">seen</text>\
         <rect x=\"62\" y=\"{0}\" width=\"14\" height=\"10\" fill=\"url(#stripes-{index})\"/><text class=\"small\" x=\"80\" y=\"{y}\">never seen</text>\
         <rect class=\"track\" x=\"160.5\" y=\"{0}.5\" width=\"13\" height=\"9\"/><text class=\"small\" x=\"178\" y=\"{y}\">out of reach</text>\n\
         </svg></figure>\n",
        height - 13
    );
    text
}

/// Every operation, and its statuses: full ones were seen.
fn operations(index: usize, document: &DocumentCoverage) -> String {
    let calls: Vec<&CoverageItem> = document
        .items
        .iter()
        .filter(|item| matches!(item.kind, CoverageKind::Operation | CoverageKind::Webhook))
        .collect();
    if calls.is_empty() {
        return String::new();
    }
    let mut drawn = String::new();
    let mut top = 0;
    for call in calls.iter().take(OPERATIONS) {
        let statuses = document.items.iter().filter(|item| item.kind == CoverageKind::Status);
        let own = statuses.filter(|status| call.kind == CoverageKind::Operation && status.of == call.name);
        top = operation(&mut drawn, top, call, own);
    }
    let seen = calls.iter().filter(|call| call.seen > 0).count();
    let label = format!(
        "{seen} of {} operations and webhooks were called, each is drawn with its statuses",
        calls.len()
    );
    let more = calls.len().saturating_sub(OPERATIONS);
    let more =
        if more > 0 { format!("<p class=\"quiet\">{more} more are not drawn.</p>") } else { String::new() };
    let open = if calls.len() <= 12 { " open" } else { "" };
    format!(
        "<details class=\"info\"{open} id=\"operations-{index}\"><summary><span class=\"what\">Operations and statuses</span>\
         <span class=\"times\">{seen} of {}</span></summary>\n\
         <svg viewBox=\"0 0 {WIDTH} {top}\" role=\"img\" aria-label=\"{label}\">\n{drawn}</svg>{more}</details>\n",
        calls.len()
    )
}

/// Draws an operation from a height on, and says where it ends.
fn operation<'c>(
    drawn: &mut String,
    top: usize,
    call: &CoverageItem,
    statuses: impl Iterator<Item = &'c CoverageItem>,
) -> usize {
    let class = if call.seen > 0 { "name" } else { "name never" };
    let count = if call.seen > 0 { format!("{}×", call.seen) } else { "never".to_owned() };
    let y = top + 15;
    let _ = writeln!(
        drawn,
        "<text class=\"{class}\" x=\"0\" y=\"{y}\">{}</text><text class=\"number small\" x=\"{WIDTH}\" y=\"{y}\">{count}</text>",
        escaped(&cut(&call.name, LETTERS))
    );
    let (mut x, mut y, mut any) = (0.0, top + LINE, false);
    for status in statuses {
        let name = cut(&status.name, 20);
        #[expect(clippy::cast_precision_loss, reason = "names are short")]
        let width = name.chars().count() as f64 * LETTER + MARGIN;
        if any && x + width > WIDTH {
            (x, y) = (0.0, y + LINE);
        }
        let (class, times) = match status.seen {
            0 => ("never", "never seen".to_owned()),
            1 => ("seen", "seen once".to_owned()),
            seen => ("seen", format!("seen {seen} times")),
        };
        let _ = writeln!(
            drawn,
            "<g class=\"status {class}\"><title>{0}: {times}</title><rect x=\"{1:.1}\" y=\"{y}.5\" width=\"{2:.1}\" height=\"17\" rx=\"3\"/>\
             <text x=\"{3:.1}\" y=\"{4}\">{0}</text></g>",
            escaped(&name),
            x + 0.5,
            width - 1.0,
            x + width / 2.0,
            y + 13
        );
        x += width + 5.0;
        any = true;
    }
    if any { y + LINE + 6 } else { top + LINE + 2 }
}

/// What the pictures show, as text.
fn missed(document: &DocumentCoverage) -> String {
    let (mut terms, mut count) = (String::new(), 0);
    for kind in document.kinds() {
        if let Some(never) = kind.never(NAMES) {
            count += kind.items.len() - kind.seen();
            let _ = write!(terms, "<dt>{}</dt><dd>{}</dd>", kind.kind.plural(), escaped(&never));
        }
    }
    if terms.is_empty() {
        return String::new();
    }
    format!(
        "<details class=\"info\"><summary><span class=\"what\">What was never seen</span><span class=\"times\">{count}</span></summary>\n<dl>{terms}</dl></details>\n"
    )
}

/// A name that is not longer than some characters.
fn cut(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    name.chars().take(letters - 1).chain(['…']).collect()
}
