//! An overlay with a fault of YAML.

specie::api!("ui/pets.yaml", overlay = "ui/overlay_broken.yaml");

fn main() {}
