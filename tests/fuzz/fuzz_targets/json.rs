//! The fuzz target `json` for cargo-fuzz.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| specie_tests::fuzz::json(bytes));
