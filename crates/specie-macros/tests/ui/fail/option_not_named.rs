//! A value without the name of its option.

specie::api!("ui/pets.yaml", "ui/overlay.yaml");

fn main() {}
