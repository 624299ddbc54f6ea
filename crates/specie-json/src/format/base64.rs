//! Base64 as RFC 4648 section 4 has it: its own alphabet, padding to four, nothing else between.

/// True for text that every decoder reads. The bits that padding leaves over may be anything: only some decoders ask
/// for zeros (section 3.5).
pub(super) fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let padding = text.len() - body.len();
    let expected = match body.len() % 4 {
        0 => 0,
        2 => 2,
        3 => 1,
        _ => return false,
    };
    padding == expected && body.bytes().all(is_digit)
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')
}

#[cfg(test)]
mod tests {
    use super::is_base64;

    #[test]
    fn padding_and_alphabet_are_exact() {
        for good in ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "+/+/", "Zh=="] {
            assert!(is_base64(good), "{good}");
        }
        for bad in ["Z", "Zg", "Zg=", "Zm8", "Zm9v=", "Zm9v====", "Zm 9v", "Zm9v\n", "-_-_", "="] {
            assert!(!is_base64(bad), "{bad}");
        }
    }
}
