specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", operations = ["listPets", "listPet"], tags = [keping], schemas = [Tyo]);

fn main() {}
