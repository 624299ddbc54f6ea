//! A rename of a type that is not there.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", rename = { Pets = Animal });

fn main() {}
