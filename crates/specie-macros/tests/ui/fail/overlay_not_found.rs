//! An overlay that is not there.

specie::api!("ui/pets.yaml", overlay = ["ui/overlay.yaml", "absent.yaml"]);

fn main() {}
