specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml" mod = pets);

fn main() {}
