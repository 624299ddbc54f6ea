//! Captures of every format, read whole: fixtures of our own, small enough to be read here.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a fixture that cannot be read has failed its test")]

mod cassettes;
mod compressed;
mod flows;
mod json_and_har;
mod messages;
mod postman;
mod shared;
mod stubs;
