//! A comma is missing after the path.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml" mod = pets);

fn main() {}
