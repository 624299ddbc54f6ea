//! A new name that Rust does not take.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", rename = { Pet = "my pet" });

fn main() {}
