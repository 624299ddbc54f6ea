//! Finds the document in a Markdown page, the form in which Apifox publishes one.
//!
//! In: a text. Out: the bytes inside the first fenced block that holds an OpenAPI document, or nothing when the text is no
//! such page. A fence begins a line, so one inside a YAML description (which is indented) is not taken for it.

use std::ops::Range;

/// The range of the fenced document.
pub(crate) fn fence(text: &str) -> Option<Range<usize>> {
    let mut open: Option<usize> = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        if !line.starts_with("```") {
            continue;
        }
        match open.take() {
            Some(body) => {
                if is_document(&text[body..start]) {
                    return Some(body..start);
                }
            }
            None => open = Some(offset),
        }
    }
    // A fence that is never closed runs to the end of the page.
    open.filter(|body| is_document(&text[*body..])).map(|body| body..text.len())
}

/// True when the version key of OpenAPI stands at the beginning of a line or of a JSON object.
fn is_document(block: &str) -> bool {
    let key = |text: &str| ["openapi", "swagger"].iter().any(|name| text.starts_with(name));
    block.lines().any(|line| key(line.trim_start_matches(['{', ' ', '\t', '"', '\'', '\u{feff}'])))
}

#[cfg(test)]
mod tests {
    use super::fence;

    #[test]
    fn the_block_of_a_page_is_cut_out() {
        let page = "# Title\n\n```yaml\nopenapi: 3.0.0\n```\nrest\n";
        assert_eq!(fence(page).map(|range| &page[range]), Some("openapi: 3.0.0\n"));
    }

    #[test]
    fn an_indented_fence_is_part_of_the_document() {
        assert_eq!(fence("openapi: 3.0.0\ninfo:\n  description: |\n    ```yaml\n    a: 1\n    ```\n"), None);
    }

    #[test]
    fn a_block_in_another_language_is_passed_over() {
        let page = "```bash\ncurl x\n```\n```json\n{\"openapi\": \"3.0.0\"}\n```\n";
        assert_eq!(fence(page).map(|range| &page[range]), Some("{\"openapi\": \"3.0.0\"}\n"));
    }
}
