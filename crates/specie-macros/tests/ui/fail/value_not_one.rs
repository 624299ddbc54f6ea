specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", tags = 5);

fn main() {}
