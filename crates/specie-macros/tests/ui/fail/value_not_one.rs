//! A value of a kind that no option has.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", tags = 5);

fn main() {}
