//! Three-valued truth: what a judge that does not know everything can say.

/// Whether a value fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    /// The judge does not know, or the reading leaves it open.
    Unsure,
}

impl Truth {
    pub(super) fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            _ => Truth::Unsure,
        }
    }

    pub(super) fn or(self, other: Truth) -> Truth {
        !((!self).and(!other))
    }

    /// A known answer.
    pub(super) fn of(holds: bool) -> Truth {
        if holds { Truth::Yes } else { Truth::No }
    }

    /// Yes stays yes; where it does not hold, the reading may still let it pass.
    pub(super) fn lenient(holds: bool) -> Truth {
        if holds { Truth::Yes } else { Truth::Unsure }
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unsure => Truth::Unsure,
        }
    }
}
