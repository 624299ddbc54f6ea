//! A module with a name that Rust does not take.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", mod = "my pets");

fn main() {}
