//! A derive that no crate has.

specie::api!("ui/pets.yaml", schemas = [Owner], derives = [Absent]);

fn main() {}
