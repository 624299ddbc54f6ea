//! Options that there are not.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", module = pets, colour = red);

fn main() {}
