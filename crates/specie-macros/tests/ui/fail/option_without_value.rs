//! An option without a value.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", mod = pets, unknown_values);

fn main() {}
