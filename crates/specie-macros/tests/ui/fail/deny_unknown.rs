//! A code to deny that there is not.

specie::api!("ui/pets.yaml", deny = ["duplicate-kye"]);

fn main() {}
