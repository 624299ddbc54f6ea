//! Binary values: bodies that are not JSON.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::rt::{Edit, F, Look, Model, Res};

/// Bytes as they are. In JSON they are base64 (RFC 4648 section 4); `Debug` shows only how many there are.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(pub Vec<u8>);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<&str> for Bytes {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

impl From<String> for Bytes {
    fn from(text: String) -> Self {
        Self(text.into_bytes())
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Model for Bytes {
    type Home = crate::rt::Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        Self::default()
    }

    fn look(&self, look: &mut Look<'_>) {
        look.file(&self.0, "", "", &|| STANDARD.encode(&self.0));
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        let decoded = |text: &str| STANDARD.decode(text).ok();
        if let Some(text) = edit.formatted(place, |text| decoded(text).is_some(), "base64")? {
            self.0 = decoded(&text).unwrap_or_default();
        }
        Ok(())
    }
}

crate::rt::serde_only!(Bytes);
