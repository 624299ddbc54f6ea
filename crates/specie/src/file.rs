//! Files: bytes with a name and a media type, for parts of multipart forms and for bodies of any media type.

use std::fmt;

use crate::rt::{Edit, F, Look, Model, Res};

/// A file. `Debug` shows only its name and how many bytes there are; JSON has no place for files and shows the name.
///
/// ```
/// use specie::File;
///
/// let file = File::new("receipt.pdf", b"%PDF-1.7").with_type("application/pdf");
/// assert_eq!(format!("{file:?}"), r#""receipt.pdf", 8 bytes"#);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct File {
    /// The file name; empty where there is none.
    pub name: String,
    /// The media type, such as `application/pdf`; empty for the one that the document names.
    pub media_type: String,
    /// The content.
    pub content: Vec<u8>,
}

impl File {
    /// A file with a name, of the media type that the document names for it.
    pub fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), media_type: String::new(), content: content.into() }
    }

    /// The file, with a media type of its own.
    #[must_use]
    pub fn with_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: media_type.into(), ..self }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::rt::debug(self, f)
    }
}

impl Model for File {
    type Home = crate::rt::Nowhere;

    crate::rt::cloned!();

    fn blank() -> Self {
        Self::default()
    }

    fn look(&self, look: &mut Look<'_>) {
        look.file(&self.content, &self.name, &self.media_type, &|| self.name.clone());
    }

    fn edit(&mut self, edit: &mut Edit<'_>, place: &'static F) -> Res {
        self.name.edit(edit, place)
    }
}

crate::rt::serde_only!(File);
