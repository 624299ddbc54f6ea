//! A value of a kind that no option has.

specie::api!("ui/pets.yaml", tags = 5);

fn main() {}
