specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", mod = "my pets");

fn main() {}
