//! An operation, a tag and a schema that the document does not have.

specie::api!("ui/pets.yaml", operations = ["listPets", "listPet"], tags = [keping], schemas = [Tyo]);

fn main() {}
