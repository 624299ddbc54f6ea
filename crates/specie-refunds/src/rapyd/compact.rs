//! JSON without the whitespace between its tokens, which is what Rapyd signs.

/// The text without whitespace outside of strings. Text that is no JSON stays text that is no JSON.
pub(super) fn compact(json: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(json.len());
    let (mut inside, mut escaped) = (false, false);
    for &byte in json {
        if inside {
            inside = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
        } else if matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
            continue;
        } else {
            inside = byte == b'"';
        }
        out.push(byte);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn whitespace_stays_inside_strings_alone() {
        let json = b" { \"a b\" : [ 1 ,\n\"c \\\" d\\\\\" , \"\\\\\" ] }\t";
        assert_eq!(compact(json), b"{\"a b\":[1,\"c \\\" d\\\\\",\"\\\\\"]}");
        assert_eq!(compact(b""), b"");
    }
}
