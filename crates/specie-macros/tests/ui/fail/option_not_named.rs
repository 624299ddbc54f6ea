//! A value without the name of its option.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", "../../../../crates/specie-macros/tests/ui/overlay.yaml");

fn main() {}
