//! The macro that makes the enum of codes and its tables out of one list.

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident; )+) => {
        /// What kind of problem a [`crate::Diagnostic`] is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $( $(#[doc = $doc])+ $name, )+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The name used in reports and options, in kebab case.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text),+ }
            }

            /// The severity unless a run changes it.
            #[must_use]
            pub fn severity(self) -> crate::diagnostic::Severity {
                match self { $(Code::$name => crate::diagnostic::Severity::$severity),+ }
            }

            /// What it means, why it matters, how to mend it, with an example; Markdown.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => concat!($($doc, "\n"),+)),+ }
            }
        }
    };
}

pub(crate) use codes;
