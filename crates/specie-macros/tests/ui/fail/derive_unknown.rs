//! A derive that no crate has.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", schemas = [Owner], derives = [Absent]);

fn main() {}
