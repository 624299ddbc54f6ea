//! Values of the wrong kind.

specie::api!("ui/pets.yaml", mod = [pets], operations = "listPets", rename = [Pet]);

fn main() {}
