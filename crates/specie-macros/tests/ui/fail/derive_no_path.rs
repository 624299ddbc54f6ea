//! A derive that is no path.

specie::api!("ui/pets.yaml", derives = [Eq, "serde:Serialize"]);

fn main() {}
