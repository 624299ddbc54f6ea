//! A path that is no text in quotes.

specie::api!(openapi, mod = pets);

fn main() {}
