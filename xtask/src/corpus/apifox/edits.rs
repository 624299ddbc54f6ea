//! Differences between the napcat documents and the clean export that are later edits of the API, not of the reading.

/// An edit: the difference as the comparison words it.
pub(crate) struct Edit {
    /// Method, path and part.
    pub(crate) part: &'static str,
    /// What differs there.
    pub(crate) difference: &'static str,
    /// Why it is an edit.
    #[expect(dead_code, reason = "read by people")]
    pub(crate) reason: &'static str,
}

pub(crate) const EDITS: &[Edit] = &[];
