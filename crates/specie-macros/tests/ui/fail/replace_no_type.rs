//! A replacement that is no type.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", replace = { Toy = "[u8" });

fn main() {}
