specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", schemas = [Owner], derives = [Absent]);

fn main() {}
