//! An option that is set twice.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", mod = pets, mod = toys);

fn main() {}
